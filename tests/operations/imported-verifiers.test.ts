import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { listKnownPeople } from '@/db/queries/imports';
import { issues } from '@/db/schema/issues';
import type { Member } from '@/domain/people/member';
import { importRowsCsv } from '@/server/exports/import-rows-csv';
import { updateIssue } from '@/server/operations/issues';
import { storeMember, storeOrganisation, storeProduct } from '../support/factories';
import { rowsOf, run, undo, upload } from '../support/imports';

let lead: Member;
let ada: Member;
let max: Member;
beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
  ada = await storeMember({ name: 'Ada Byron', email: 'ada@x.example' });
  max = await storeMember({ name: 'Max Born', email: 'max@x.example' });
});

const issuesOf = async (productId: string) =>
  (await readDb()).select().from(issues).where(eq(issues.productId, productId)).orderBy(issues.seq);

test('a column says who is to verify each fix, by name or by address', async () => {
  const product = await storeProduct();
  const item = await upload(
    lead,
    product.id,
    'Id,Title,Owner,Verifier\nX-1,A,Ada Byron,Max Born\nX-2,B,,ada@x.example\nX-3,C,Ada Byron,\n',
  );
  expect(item.choices?.columns.map(({ target }) => target)).toEqual(['externalKey', 'title', 'owner', 'verifier']);
  await run(lead, item);
  expect(await issuesOf(product.id)).toMatchObject([
    { title: 'A', ownerId: ada.id, verifierId: max.id, description: '' },
    { title: 'B', ownerId: null, verifierId: ada.id },
    { title: 'C', ownerId: ada.id, verifierId: null },
  ]);
});

test('an unknown verifier stays in the description, or is made when ticked and taken back when undone', async () => {
  const product = await storeProduct();
  const file = 'Title,Owner,Verifier\nA,Ada Byron,Lise Meitner\nB,Ada Byron,Lise Meitner <lise@kwi.example>\nC,,lise@kwi.example\n';
  const isKnown = async () => (await listKnownPeople(await readDb())).some((person) => person.name === 'Lise Meitner');
  const plain = await run(lead, await upload(lead, product.id, file));
  expect((await issuesOf(product.id))[0]).toMatchObject({ ownerId: ada.id, verifierId: null, description: 'Verifier: Lise Meitner' });
  await undo(lead, plain);

  const item = await upload(lead, product.id, file.replace('\nA,Ada Byron,Lise Meitner\n', '\n'));
  const made = await run(lead, item, { makePeople: true, makeTouchpoints: false });
  expect(made.outcome).toMatchObject({ made: 2, people: 1 });
  const [first, second] = await issuesOf(product.id);
  expect(first?.verifierId).not.toBeNull();
  expect(second?.verifierId).toBe(first?.verifierId);
  await undo(lead, made);
  expect(await isKnown()).toBe(false);
});

test('somebody an import made is kept as long as they are to verify a fix that stays', async () => {
  const product = await storeProduct();
  const item = await upload(lead, product.id, 'Title,Owner,Verifier\nA,Ada Byron,Otto Hahn\n');
  const made = await run(lead, item, { makePeople: true, makeTouchpoints: false });
  const [issue] = await issuesOf(product.id);
  await updateIssue(lead, { issueId: issue?.id ?? '', seenVersion: 1, changes: { title: 'A, in other words' } });
  expect((await undo(lead, made)).outcome).toMatchObject({ removed: 0, kept: 1 });
  expect((await listKnownPeople(await readDb())).some((person) => person.name === 'Otto Hahn')).toBe(true);
});

test('a row whose owner is to verify the fix is broken, named with its cells, and the others go on', async () => {
  const product = await storeProduct();
  const item = await upload(
    lead,
    product.id,
    'Title,Owner,Verifier\nA,Ada Byron,ada@x.example\nB,Ada Byron,Max Born\nC,Nobody Yet,nobody yet\n',
  );
  expect(item.outcome).toMatchObject({ new: 1, broken: 2 });
  expect(await rowsOf(lead, item)).toMatchObject([
    { row: 2, fate: 'broken', reason: 'verifierIsOwner', detail: 'ada@x.example', cells: ['A', 'Ada Byron', 'ada@x.example'] },
    { row: 3, fate: 'new' },
    { row: 4, fate: 'broken', reason: 'verifierIsOwner' },
  ]);
  const texts = { row: 'Row', reason: 'Reason', reasonOf: () => 'Both' };
  const pieces: string[] = [];
  for await (const piece of importRowsCsv(await readDb(), lead, item, 'broken', texts)) pieces.push(piece);
  expect(pieces.join('')).toContain('2,Both,A,Ada Byron,ada@x.example');
  expect((await run(lead, item)).outcome).toMatchObject({ made: 1, broken: 2 });
  expect(await issuesOf(product.id)).toMatchObject([{ title: 'B', ownerId: ada.id, verifierId: max.id }]);
});
