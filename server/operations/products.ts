import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { findProduct, findProductByKey, hasIssues } from '@/db/queries/products';
import { recordEvents } from '@/db/writes/events';
import { addProduct, saveProduct } from '@/db/writes/products';
import { changesBetween } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import type { Product } from '@/domain/products/product';
import type { AddProductInput, ProductVersionInput, UpdateProductInput } from '@/domain/products/product-inputs';
import { accept, type Result, refuse } from '@/domain/result';
import { refreshReachOfProduct } from './reach-states';
import { write } from './write';

const recordedFields = ['key', 'name', 'isCompetitor', 'reachPercent', 'archivedAt'] as const;

export function createProduct(by: Member, input: AddProductInput, now = new Date()): Promise<Result<{ productId: string }>> {
  return write(by, input.requestKey ?? undefined, async (tx) => {
    if (!may(by, 'product.edit')) return refuse('admin.notAllowed');
    if (await findProductByKey(tx, by, input.key)) return refuse('admin.productKeyTaken');
    const { key, name, isCompetitor, reachPercent } = input;
    const productId = newId();
    await addProduct(tx, { id: productId, key, name, isCompetitor, reachPercent, archivedAt: null, version: 1 });
    const changes = { key: [null, key], name: [null, name] } as const;
    await recordEvents(tx, by, [{ noun: 'product', subjectId: productId, productId, action: 'created', changes }], now);
    return accept({ productId });
  });
}

export function updateProduct(by: Member, input: UpdateProductInput, now = new Date()): Promise<Result<{ productId: string }>> {
  return changeProduct(by, input, now, 'updated', async (tx, product) => {
    const { key, name, isCompetitor, reachPercent } = input;
    if (key !== product.key) {
      if (await hasIssues(tx, product.id)) return refuse('admin.productKeyInUse');
      if (await findProductByKey(tx, by, key)) return refuse('admin.productKeyTaken');
    }
    return accept({ ...product, key, name, isCompetitor, reachPercent });
  });
}

/** An archived product keeps its history and leaves the pickers. */
export const archiveProduct = (by: Member, input: ProductVersionInput, now = new Date()) =>
  changeProduct(by, input, now, 'archived', async (_tx, product) => accept({ ...product, archivedAt: now }));

export const restoreProduct = (by: Member, input: ProductVersionInput, now = new Date()) =>
  changeProduct(by, input, now, 'restored', async (_tx, product) => accept({ ...product, archivedAt: null }));

type Decide = (tx: Database, product: Product) => Promise<Result<Product>>;

function changeProduct(by: Member, input: ProductVersionInput, now: Date, action: string, decide: Decide) {
  return write(by, undefined, async (tx): Promise<Result<{ productId: string }>> => {
    if (!may(by, 'product.edit')) return refuse('admin.notAllowed');
    const product = await findProduct(tx, by, input.productId);
    if (!product) return refuse('admin.productNotFound');
    if (product.version !== input.version) return refuse('admin.changedElsewhere');
    const decision = await decide(tx, product);
    if (!decision.ok) return decision;
    const after = { ...decision.value, version: product.version + 1 };
    if (!(await saveProduct(tx, after))) return refuse('admin.changedElsewhere');
    if (after.reachPercent !== product.reachPercent) await refreshReachOfProduct(tx, product.id);
    const changes = changesBetween(product, after, recordedFields);
    await recordEvents(tx, by, [{ noun: 'product', subjectId: product.id, productId: product.id, action, changes }], now);
    return accept({ productId: product.id });
  });
}
