import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { listKnownPeople, listKnownPlaces } from '@/db/queries/imports';
import { events, tallies } from '@/db/schema/history';
import { comments, issues } from '@/db/schema/issues';
import { rebuildTallies } from '@/db/writes/rebuild-tallies';
import type { Member } from '@/domain/people/member';
import { startRun } from '@/server/operations/imports';
import { updateIssue } from '@/server/operations/issues';
import { storeJourney, storeMember, storeOrganisation, storeProduct } from '../support/factories';
import { importNow, realFile, rowsOf, run, undo, upload } from '../support/imports';

let lead: Member;
beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
});

const issuesOf = async (productId: string) =>
  (await readDb()).select().from(issues).where(eq(issues.productId, productId)).orderBy(issues.seq);

const list = [
  'Title,Severity,Priority,Owner,Created',
  'Login hangs,3,High,Ada Byron,2026-01-05',
  'Map is upside down,1,Low,,2026-01-06',
  '',
].join('\n');

test('a list becomes issues, numbered in the order of the file', async () => {
  const product = await storeProduct({ key: 'IMA' });
  const done = await run(lead, await upload(lead, product.id, list));
  expect(done.outcome).toMatchObject({ made: 2, broken: 0, here: 0 });
  expect(await issuesOf(product.id)).toMatchObject([
    { key: 'IMA-1', title: 'Login hangs', severity: 3, priority: 'P1', foundOn: '2026-01-05', status: 'new', importId: done.id },
    { key: 'IMA-2', title: 'Map is upside down', severity: 1, priority: 'P3' },
  ]);
});

test('the same file a second time adds nothing', async () => {
  const product = await storeProduct();
  await run(lead, await upload(lead, product.id, list));
  const again = await upload(lead, product.id, list);
  expect(again.outcome).toMatchObject({ new: 0, here: 2 });
  expect(await startRun(lead, { importId: again.id, version: again.version, makePeople: false, makeTouchpoints: false })).toMatchObject({
    ok: false,
    refusal: { code: 'imports.nothingToImport' },
  });
});

test('two imports of the same file read side by side do not double an issue', async () => {
  const product = await storeProduct();
  const first = await upload(lead, product.id, list);
  const second = await upload(lead, product.id, `${list}Only here,2,High,,2026-01-07\n`);
  await run(lead, first);
  const done = await run(lead, second);
  expect(done.outcome).toMatchObject({ made: 1, here: 2 });
  expect(await issuesOf(product.id)).toHaveLength(3);
});

test('an unknown owner stays in the description until somebody is told to make the person', async () => {
  const product = await storeProduct();
  await run(lead, await upload(lead, product.id, list));
  const [issue] = await issuesOf(product.id);
  expect(issue).toMatchObject({ ownerId: null, description: 'Owner: Ada Byron' });
  expect((await listKnownPeople(await readDb())).some((person) => person.name === 'Ada Byron')).toBe(false);
});

test('people and touchpoints are made when ticked, and an owner of theirs is theirs', async () => {
  const product = await storeProduct();
  const item = await upload(
    lead,
    product.id,
    'Title,Touchpoint,Stage,Assignee\nA door jams,Entrance,Visit,Grace Hopper\nB,Entrance,Visit,grace@navy.example\n',
  );
  expect(item.found).toEqual({
    people: [
      { name: 'Grace Hopper', rows: 1 },
      { name: 'grace@navy.example', rows: 1 },
    ],
    touchpoints: [{ name: 'Entrance', stage: 'Visit', rows: 2 }],
  });
  const done = await run(lead, item, { makePeople: true, makeTouchpoints: true });
  expect(done.outcome).toMatchObject({ made: 2, people: 2, touchpoints: 1 });
  const [first, second] = await issuesOf(product.id);
  const people = await listKnownPeople(await readDb());
  expect(people.find((person) => person.id === first?.ownerId)).toMatchObject({
    name: 'Grace Hopper',
    email: expect.stringMatching(/@import\.invalid$/),
  });
  expect(people.find((person) => person.id === second?.ownerId)).toMatchObject({ email: 'grace@navy.example' });
  expect((await listKnownPlaces(await readDb(), product.id)).touchpoints).toMatchObject([
    { id: first?.touchpointId, name: 'Entrance', stageName: 'Visit' },
  ]);
});

test('people and touchpoints that are known are used without a tick', async () => {
  const product = await storeProduct();
  const { touchpoints } = await storeJourney(product.id, ['Unpack']);
  const owner = await storeMember({ name: 'Zoë Müller' });
  await run(lead, await upload(lead, product.id, 'Titel,Kontaktpunkt,Verantwortlich\nKarton klemmt,unpack,ZOE MÜLLER\n'));
  expect(await issuesOf(product.id)).toMatchObject([
    { ownerId: owner.id, touchpointId: touchpoints[0]?.id, stageId: touchpoints[0]?.stageId },
  ]);
});

test('undoing removes what nobody has touched and keeps the rest', async () => {
  const product = await storeProduct();
  const done = await run(lead, await upload(lead, product.id, list));
  const [touched] = await issuesOf(product.id);
  if (!touched) throw new Error('nothing was imported');
  await updateIssue(lead, { issueId: touched.id, seenVersion: touched.version, changes: { title: 'Login hangs for a minute' } });
  const undone = await undo(lead, done);
  expect(undone).toMatchObject({ status: 'undone', outcome: { removed: 1, kept: 1 } });
  expect(await issuesOf(product.id)).toMatchObject([{ id: touched.id }]);
});

test('undoing is an event, takes back what was made, and leaves the counts as a rebuild would', async () => {
  const product = await storeProduct();
  const file = 'Title,Status,Resolved,Owner,Touchpoint\nShut,Done,2026-01-05,Lin Chao,Till\nOpen,To Do,,Lin Chao,Till\n';
  const done = await run(lead, await upload(lead, product.id, file), { makePeople: true, makeTouchpoints: true });
  await undo(lead, done);
  const db = await readDb();
  expect(await issuesOf(product.id)).toEqual([]);
  expect((await listKnownPeople(db)).some((person) => person.name === 'Lin Chao')).toBe(false);
  expect(await listKnownPlaces(db, product.id)).toEqual({ touchpoints: [], stages: [], journeyIds: [] });
  expect((await db.select().from(events).where(eq(events.subjectId, done.id))).map((event) => event.action)).toEqual([
    'uploaded',
    'imported',
    'undone',
  ]);

  const counted = async () => (await readDb()).select().from(tallies).where(eq(tallies.productId, product.id));
  const nonZero = async () => (await counted()).filter((tally) => tally.n !== 0);
  expect(await nonZero()).toEqual([]);
  await inTransaction((tx) => rebuildTallies(tx));
  expect(await nonZero()).toEqual([]);
});

test('what was undone can be imported again', async () => {
  const product = await storeProduct();
  await undo(lead, await run(lead, await upload(lead, product.id, list)));
  const done = await run(lead, await upload(lead, product.id, list));
  expect(done.outcome).toMatchObject({ made: 2 });
});

test('comments of a tracker become comments, and undoing removes them with their issue', async () => {
  const product = await storeProduct();
  const file = 'Summary,Issue key,Comment,Comment\nA,TRK-1,"23/Jan/21 11:39 AM;acc1;It still fails","24/Jan/21 9:00 AM;acc1;Fixed"\n';
  const done = await run(lead, await upload(lead, product.id, file));
  const [issue] = await issuesOf(product.id);
  const bodies = async () =>
    (await readDb())
      .select()
      .from(comments)
      .where(eq(comments.issueId, issue?.id ?? ''))
      .orderBy(comments.createdAt);
  expect(await bodies()).toMatchObject([
    { body: 'acc1: It still fails', createdAt: new Date('2021-01-23T10:39:00Z') },
    { body: 'acc1: Fixed' },
  ]);
  expect(issue?.searchText).toContain('fails');
  await undo(lead, done);
  expect(await bodies()).toEqual([]);
});

test('an import waits for the answer which of day and month comes first', async () => {
  const product = await storeProduct();
  const item = await upload(lead, product.id, 'Title,Created\nA,03/04/2021\n');
  expect(item).toMatchObject({ choices: { dayOrder: null }, outcome: { broken: 1, new: 0 } });
  expect(await startRun(lead, { importId: item.id, version: item.version, makePeople: false, makeTouchpoints: false })).toMatchObject({
    refusal: { code: 'imports.dayOrderNeeded' },
  });
  const answered = await upload(lead, product.id, 'Title,Created\nA,03/04/2021\n', 'a.csv', { dayOrder: 'dmy' });
  await run(lead, answered);
  expect(await issuesOf(product.id)).toMatchObject([{ foundOn: '2021-04-03' }]);
});

test('a file that cannot be read fails with the reason and imports nothing', async () => {
  const product = await storeProduct();
  const item = await upload(lead, product.id, Buffer.from('504b0304deadbeef', 'hex'), 'broken.xlsx');
  expect(item).toMatchObject({ status: 'failed', problem: { code: 'imports.fileBroken' } });
});

test('a file that is given up names the row that is to blame, not the one read last', async () => {
  const product = await storeProduct();
  const head = `Title,Note\n${'Fine,so\n'.repeat(3)}`;
  const tooLong = await upload(lead, product.id, `${head}Big,"${'x'.repeat(1_100_000)}"\nFine,so\n`);
  expect(tooLong.problem).toMatchObject({ code: 'imports.fileCellTooLong', values: { row: 5 } });
  const open = await upload(lead, product.id, `${head}Open,"never closed\nFine,so\n`);
  expect(open.problem).toMatchObject({ code: 'imports.fileQuoteOpen', values: { row: 5 } });
});

test('a finding whose title shows nothing is called by what it says', async () => {
  const product = await storeProduct();
  const item = await upload(lead, product.id, 'Title,Description\n\u200b\u200b,The door sticks\n\u200b,\u200f\n');
  await run(lead, item);
  expect(await issuesOf(product.id)).toMatchObject([{ title: 'The door sticks' }]);
});

test('a row with more cells than headings is broken, unless a person says what the further column is', async () => {
  const product = await storeProduct();
  const file = 'Title,Severity,Owner\nButton, too small,3,Ann\nText cut off,2,Bob\nDoor sticks,1,Cy\n';
  const item = await upload(lead, product.id, file);
  expect(item.outcome).toMatchObject({ new: 2, broken: 1 });
  expect((await rowsOf(lead, item))[0]).toMatchObject({ row: 2, fate: 'broken', reason: 'tooManyCells', detail: '4 / 3' });

  const columns = item.choices?.columns.map((column, index) => (index === 3 ? { ...column, target: 'keep' as const } : column));
  expect((await upload(lead, product.id, file, 'a.csv', { columns })).outcome).toMatchObject({ new: 3, broken: 0 });
});

test('others can write while a large import is prepared and carried out', async () => {
  const product = await storeProduct();
  const other = await storeProduct();
  const rows = Array.from({ length: 2_000 }, (_, index) => `Finding number ${index},Something is in the way of customer ${index}`);
  const item = await upload(lead, product.id, `Title,Obstacle\n${rows.join('\n')}\n`);
  let writes = 0;
  let isRunning = true;
  const writer = (async () => {
    while (isRunning) {
      await storeProduct();
      writes += 1;
      await wait(5);
    }
  })();
  await run(lead, item);
  isRunning = false;
  await writer;
  expect(writes).toBeGreaterThan(1);
  expect(await issuesOf(product.id)).toHaveLength(2_000);
  expect(await issuesOf(other.id)).toEqual([]);
}, 120_000);

test.runIf(realFile('tracker-jira-uat-en', 'Jira.csv'))('the real Jira export gives its 127 issues exactly once', async () => {
  const bytes = realFile('tracker-jira-uat-en', 'Jira.csv') ?? Buffer.alloc(0);
  const product = await storeProduct();
  const item = await upload(lead, product.id, bytes, 'Jira.csv');
  expect(item.outcome).toEqual({ new: 127, here: 0, broken: 0, skipped: 0 });
  const done = await run(lead, item, { makePeople: true, makeTouchpoints: false });
  expect(done.outcome).toMatchObject({ made: 127 });
  const again = await upload(lead, product.id, bytes, 'Jira.csv');
  expect(again.outcome).toMatchObject({ new: 0, here: 127 });
  const stored = await issuesOf(product.id);
  expect(stored).toHaveLength(127);
  const statuses = new Map<string, number>();
  for (const issue of stored) statuses.set(issue.status, (statuses.get(issue.status) ?? 0) + 1);
  expect(Object.fromEntries(statuses)).toEqual({ new: 93, in_progress: 12, verified: 22 });
  expect(
    stored.filter((issue) => issue.status === 'verified').every((issue) => issue.closedOn !== null && issue.closedBecause !== ''),
  ).toBe(true);
  expect((await importNow(lead, done.id)).status).toBe('done');
  expect((await rowsOf(lead, done)).length).toBe(0);
});
