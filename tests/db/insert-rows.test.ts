import { asc, eq, sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { insertRows, type Overwrite } from '@/db/dialect/insert-rows';
import { events, tallies } from '@/db/schema/history';
import { products } from '@/db/schema/products';

const at = new Date('2026-05-04T09:30:00.123Z');
let subjectId = '';
beforeEach(({ task }) => {
  subjectId = task.name;
});

const anEvent = (id: string, rest: Partial<typeof events.$inferInsert> = {}) => ({
  ...{ id: `${subjectId} ${id}`, at, day: '2026-05-04' as const, actorId: null, noun: 'issue' as const, subjectId, action: 'created' },
  ...{ changes: {}, note: '', productId: null, issueId: null, releaseId: null },
  ...rest,
});

async function storedEvents() {
  return (await readDb()).select().from(events).where(eq(events.subjectId, subjectId)).orderBy(asc(events.id));
}

test('rows come back as they went in: moments, JSON, texts of any script, nothing as nothing', async () => {
  const rows = [
    anEvent('1', { changes: { title: [null, 'a "b" \\ \n'], slipCount: [0, 1] }, note: "O'Neill 登录 ورود 👩‍🔧" }),
    anEvent('2', { issueId: 'i', actorId: 'm' }),
  ];
  await inTransaction((tx) => insertRows(tx, events, rows));
  expect(await storedEvents()).toEqual(rows);
});

test('what one row leaves out is not taken from the row before', async () => {
  const { issueId: _, ...without } = anEvent('2');
  await inTransaction((tx) => insertRows(tx, events, [anEvent('1', { issueId: 'i' }), without]));
  expect((await storedEvents()).map(({ issueId }) => issueId)).toEqual(['i', null]);
});

test('more rows than fit one message all arrive, none twice', async () => {
  const rows = Array.from({ length: 1_001 }, (_, index) => anEvent(String(index).padStart(4, '0')));
  await inTransaction((tx) => insertRows(tx, events, rows));
  expect((await storedEvents()).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});

test('no rows are no statement', async () => {
  await inTransaction((tx) => insertRows(tx, events, []));
  expect(await storedEvents()).toEqual([]);
});

test('a column with a default takes it where a row says nothing, and questions stay questions', async () => {
  const product = { id: 'p', key: 'APP', name: 'App', isCompetitor: false, nextIssueNumber: 1, version: 1 };
  await inTransaction((tx) => insertRows(tx, products, [product]));
  const [stored] = await (await readDb()).select().from(products);
  expect(stored).toMatchObject({ reachPercent: 50, isCompetitor: false });
});

test('a row that is there already is changed as told', async () => {
  const added: Overwrite = {
    target: [tallies.measure, tallies.a, tallies.b, tallies.c, tallies.productId],
    set: { n: sql`${tallies.n} + excluded.n` },
  };
  const tally = (n: number) => ({ measure: 'open', productId: 'p', a: '', b: '', c: '', n });
  await inTransaction((tx) => insertRows(tx, tallies, [tally(2)], added));
  await inTransaction((tx) => insertRows(tx, tallies, [tally(3), { ...tally(1), a: 'x' }], added));
  const stored = await (await readDb()).select().from(tallies).orderBy(asc(tallies.a));
  expect(stored.map(({ n }) => n)).toEqual([5, 1]);
});

test('a row that breaks a rule of the table takes the whole transaction back', async () => {
  await expect(inTransaction((tx) => insertRows(tx, events, [anEvent('1'), anEvent('1')]))).rejects.toThrow();
  expect(await storedEvents()).toEqual([]);
});
