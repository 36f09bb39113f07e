import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { personas, products } from '@/db/schema/products';
import type { Persona, Product } from '@/domain/products/product';

export async function addProduct(tx: Database, product: Product) {
  const { id, key, name, isCompetitor, reachPercent, archivedAt, version } = product;
  await tx.insert(products).values({ id, key, name, isCompetitor, reachPercent, archivedAt, version, nextIssueNumber: 1 });
}

/** Saves only if nobody else saved first; `product` already carries the next version. */
export async function saveProduct(tx: Database, product: Product): Promise<boolean> {
  const { id, key, name, isCompetitor, reachPercent, archivedAt, version } = product;
  const saved = await tx
    .update(products)
    .set({ key, name, isCompetitor, reachPercent, archivedAt, version })
    .where(and(eq(products.id, id), eq(products.version, version - 1)))
    .returning({ id: products.id });
  return saved.length === 1;
}

export async function addPersona(tx: Database, persona: Persona) {
  await tx.insert(personas).values(columnsOf(persona));
}

export async function savePersona(tx: Database, persona: Persona): Promise<boolean> {
  const saved = await tx
    .update(personas)
    .set(columnsOf(persona))
    .where(and(eq(personas.id, persona.id), eq(personas.version, persona.version - 1)))
    .returning({ id: personas.id });
  return saved.length === 1;
}

export async function removePersona(tx: Database, id: string) {
  await tx.delete(personas).where(eq(personas.id, id));
}

const columnsOf = ({ id, productId, name, segment, demographics, motivation, needs, painPoints, version }: Persona) => ({
  id,
  productId,
  name,
  segment,
  demographics,
  motivation,
  needs,
  painPoints,
  version,
});
