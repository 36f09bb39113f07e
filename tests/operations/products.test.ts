import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { findProduct, listActiveProducts, listPersonas } from '@/db/queries/products';
import type { Member } from '@/domain/people/member';
import { refuse } from '@/domain/result';
import { createPersona, deletePersona, updatePersona } from '@/server/operations/personas';
import { archiveProduct, createProduct, restoreProduct, updateProduct } from '@/server/operations/products';
import { storeIssue, storeMember, storeOrganisation, storeProduct } from '../support/factories';

const now = new Date('2026-03-02T08:00:00Z');
let lead: Member;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
});

const app = (overrides = {}) => ({ key: 'APP', name: 'Phone app', isCompetitor: false, reachPercent: 50, ...overrides });
const persona = { name: 'Parent', segment: 'Families', demographics: '', motivation: '', needs: 'Quiet', painPoints: '' };

test('a product is made once per key, and once per request', async () => {
  const input = app({ requestKey: 'make-app' });
  const first = await createProduct(lead, input, now);
  expect(await createProduct(lead, input, now)).toEqual(first);
  expect(await createProduct(lead, app(), now)).toEqual(refuse('admin.productKeyTaken'));
});

test('the key changes until issues carry it; the name always does', async () => {
  const product = await storeProduct({ key: 'BELL', name: 'Doorbell' });
  const renamed = { productId: product.id, key: 'RING', name: 'Smart doorbell', isCompetitor: false, reachPercent: 50 };
  expect(await updateProduct(lead, { ...renamed, version: 1 }, now)).toMatchObject({ ok: true });
  await storeIssue({ productId: product.id });
  expect(await updateProduct(lead, { ...renamed, key: 'BELL', version: 2 }, now)).toEqual(refuse('admin.productKeyInUse'));
  expect(await updateProduct(lead, { ...renamed, name: 'Doorbell 2', version: 2 }, now)).toMatchObject({ ok: true });
  expect(await findProduct(await readDb(), lead, product.id)).toMatchObject({ key: 'RING', name: 'Doorbell 2', version: 3 });
});

test('an archived product leaves the pickers and can come back', async () => {
  const { id: productId } = await storeProduct();
  const isListed = async () => (await listActiveProducts(await readDb(), lead)).some(({ id }) => id === productId);
  await archiveProduct(lead, { productId, version: 1 }, now);
  expect(await isListed()).toBe(false);
  expect(await archiveProduct(lead, { productId, version: 1 }, now)).toEqual(refuse('admin.changedElsewhere'));
  await restoreProduct(lead, { productId, version: 2 }, now);
  expect(await isListed()).toBe(true);
});

test('a persona is added, edited and removed while nothing speaks of it', async () => {
  const { id: productId } = await storeProduct();
  const added = await createPersona(lead, { ...persona, productId }, now);
  const personaId = added.ok ? added.value.personaId : '';
  await updatePersona(lead, { ...persona, personaId, version: 1, name: 'Grandparent' }, now);
  expect(await listPersonas(await readDb(), lead, productId)).toMatchObject([{ name: 'Grandparent', version: 2 }]);
  expect(await updatePersona(lead, { ...persona, personaId, version: 1 }, now)).toEqual(refuse('admin.changedElsewhere'));
  const issue = await storeIssue({ productId, personaId });
  expect(issue.personaId).toBe(personaId);
  expect(await deletePersona(lead, { personaId }, now)).toEqual(refuse('admin.personaInUse'));
});

test('a persona nothing speaks of goes', async () => {
  const { id: productId } = await storeProduct();
  const added = await createPersona(lead, { ...persona, productId }, now);
  const personaId = added.ok ? added.value.personaId : '';
  expect(await deletePersona(lead, { personaId }, now)).toMatchObject({ ok: true });
  expect(await deletePersona(lead, { personaId }, now)).toEqual(refuse('admin.personaNotFound'));
});

test('owners and executives look, leads and administrators change', async () => {
  const { id: productId } = await storeProduct();
  for (const role of ['owner', 'executive', 'walker'] as const) {
    const reader = await storeMember({ role });
    expect(await createProduct(reader, app({ key: 'NOPE' }), now)).toEqual(refuse('admin.notAllowed'));
    expect(await archiveProduct(reader, { productId, version: 1 }, now)).toEqual(refuse('admin.notAllowed'));
    expect(await createPersona(reader, { ...persona, productId }, now)).toEqual(refuse('admin.notAllowed'));
  }
});
