import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { listBoard } from '@/db/queries/issue-board';
import { listDueDays } from '@/db/queries/issue-calendar';
import { countIssues } from '@/db/queries/issue-counts';
import { listFilterOptions } from '@/db/queries/issue-filter-options';
import { listGroups } from '@/db/queries/issue-groups';
import { groupOf, listIssues } from '@/db/queries/issue-list';
import { insertIssues } from '@/db/writes/issues';
import { addDays } from '@/domain/calendar/day';
import { type Issue, issueStatuses, priorities, severities } from '@/domain/issues/issue';
import { type Arrangement, type Cursor, directions, groupNames, newestFirst, sortNames } from '@/domain/issues/issue-arrangement';
import { everyIssue, type IssueFilter } from '@/domain/issues/issue-filter';
import type { Member } from '@/domain/people/member';
import { aMember, anIssue, storeMember, storeOrganisation, storeProduct, storeRelease } from '../support/factories';

const today = '2026-03-01';
const canary = 'Nightingale';
let lead: Member;
let executive: Member;
let stored: Issue[] = [];
let productIds: string[] = [];
let openRelease: string;
let secretRelease: string;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
  executive = await storeMember({ role: 'executive' });
  const owners = [lead.id, (await storeMember()).id, null];
  const [one, two] = [await storeProduct(), await storeProduct()];
  productIds = [one.id, two.id];
  openRelease = (await storeRelease(one.id, { name: 'Spring' })).id;
  secretRelease = (await storeRelease(one.id, { name: canary, isConfidential: true, notes: canary })).id;
  const releases = [openRelease, secretRelease, null];
  const at = <Value>(values: readonly Value[], n: number): Value => values[n % values.length] as Value;
  stored = Array.from({ length: 180 }, (_, n) =>
    anIssue({
      productId: at(productIds, n),
      title: n % 5 === 0 ? '门铃安装不了' : n % 7 === 0 ? 'دكمهٔ خريد كار نمي‌كند' : 'The button does nothing',
      status: at(issueStatuses, n * 7),
      priority: at([...priorities, null], n * 3),
      severity: at([...severities, null], n * 5),
      ownerId: at(owners, n),
      verifierId: at([null, lead.id, executive.id], n),
      releaseId: n % 2 === 0 ? at(releases, n / 2) : null,
      dueOn: n % 4 === 0 ? null : addDays('2026-01-01', (n * 13) % 90),
      foundOn: addDays('2025-12-01', (n * 11) % 40),
      slipCount: n % 6 === 0 ? 2 : n % 9 === 0 ? 1 : 0,
      updatedAt: new Date(Date.UTC(2026, 0, 1 + (n % 20))),
      stageId: at(['stage-a', 'stage-b', null], n),
      blockedBecause: n % 10 === 0 ? 'Waiting for legal' : '',
    }),
  );
  await inTransaction((tx) => insertIssues(tx, stored));
});

const groupValues = () => ({
  status: issueStatuses,
  priority: [...priorities, null],
  severity: [4, 3, 2, 1, 0, null],
  owner: [lead.id, ...new Set(stored.flatMap(({ ownerId }) => (ownerId && ownerId !== lead.id ? [ownerId] : []))), null],
  product: productIds,
  release: [openRelease, secretRelease, 'confidential', null],
  stage: ['stage-a', 'stage-b', null],
});

async function pageOf(filter: Partial<IssueFilter>, arrangement: Partial<Arrangement>, viewer = lead, isFew = true) {
  const whole = { ...newestFirst, ...arrangement };
  const values = whole.group ? groupValues()[whole.group] : undefined;
  return listIssues(await readDb(), {
    filter: { ...everyIssue, ...filter },
    viewer,
    today,
    arrangement: whole,
    isFew,
    groupValues: values,
    limit: 23,
  });
}

async function everyPage(filter: Partial<IssueFilter>, arrangement: Partial<Arrangement>, isFew: boolean) {
  const forward = [];
  const sizes: Cursor[] = [];
  let cursor: Cursor | null = null;
  do {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(filter, { ...arrangement, cursor }, lead, isFew);
    forward.push(...page.rows);
    if (page.before) sizes.push(page.before);
    cursor = page.after;
  } while (cursor);
  const backward = [];
  for (let back = sizes.at(-1) ?? null; back; ) {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(filter, { ...arrangement, cursor: back }, lead, isFew);
    backward.unshift(...page.rows);
    back = page.before;
  }
  return { forward, backward };
}

const arrangements = fc.record({
  sort: fc.constantFrom(...sortNames),
  direction: fc.constantFrom(...directions),
  group: fc.option(fc.constantFrom(...groupNames), { freq: 2 }),
});
const filters: fc.Arbitrary<Partial<IssueFilter>> = fc.constantFrom<Partial<IssueFilter>>(
  {},
  { status: ['new', 'in_progress', 'fixed'] },
  { overdue: true },
  { slipped: true, priority: ['P0', 'none'] },
  { owner: ['me'], status: ['triaged', 'verified'] },
  { verifier: ['me'], status: ['released', 'fixed'] },
  { verifier: ['none'] },
  { text: 'button' },
  { text: 'button', status: ['new', 'verified'] },
  { dueFrom: '2026-01-10', dueTo: '2026-03-10' },
  { foundTo: '2025-12-20', severity: ['4', '3', 'none'] },
  { blocked: true },
  { release: ['none'] },
);

test('pages by cursor are the whole list, each row once, forwards and backwards, however it is found', async () => {
  await fc.assert(
    fc.asyncProperty(filters, arrangements, fc.boolean(), async (filter, arrangement, isFew) => {
      const { forward, backward } = await everyPage(filter, arrangement, isFew);
      const expected = stored.filter((issue) => isIn(issue, filter)).map(({ key }) => key);
      expect(forward.map(({ key }) => key).sort()).toEqual(expected.sort());
      const firstPages = forward.slice(0, backward.length);
      expect(backward.map(({ key }) => key)).toEqual(firstPages.map(({ key }) => key));
    }),
    { numRuns: 60 },
  );
});

function isIn(issue: Issue, filter: Partial<IssueFilter>): boolean {
  const isOpen = ['new', 'triaged', 'planned', 'in_progress'].includes(issue.status);
  return (
    (!filter.status || filter.status.includes(issue.status)) &&
    (!filter.overdue || (isOpen && issue.dueOn !== null && issue.dueOn < today)) &&
    (!filter.slipped || issue.slipCount > 0) &&
    (!filter.blocked || issue.blockedBecause !== '') &&
    (!filter.priority || filter.priority.includes(issue.priority ?? 'none')) &&
    (!filter.severity || filter.severity.some((one) => one === String(issue.severity ?? 'none'))) &&
    (!filter.owner || issue.ownerId === lead.id) &&
    (!filter.verifier || issue.verifierId === (filter.verifier[0] === 'me' ? lead.id : null)) &&
    (!filter.release || issue.releaseId === null) &&
    (!filter.text || issue.title.includes(filter.text)) &&
    (!filter.dueFrom || (issue.dueOn !== null && issue.dueOn >= filter.dueFrom)) &&
    (!filter.dueTo || (issue.dueOn !== null && issue.dueOn <= filter.dueTo)) &&
    (!filter.foundTo || issue.foundOn <= filter.foundTo)
  );
}

test.each([true, false])('rows without a deadline stand last in both directions (few: %s)', async (isFew) => {
  for (const direction of directions) {
    const { forward } = await everyPage({}, { sort: 'due', direction }, isFew);
    const days = forward.map(({ dueOn }) => dueOn);
    const dated = days.filter((day) => day !== null);
    expect(days.slice(0, dated.length)).toEqual(direction === 'asc' ? [...dated].sort() : [...dated].sort().reverse());
  }
});

test('a grouped list keeps its groups in their order', async () => {
  const { forward } = await everyPage({}, { group: 'severity' }, false);
  const groups = forward.map((row) => groupOf(row, 'severity'));
  expect([...new Set(groups)]).toEqual([4, 3, 2, 1, 0, null]);
  expect(groups.filter((group, at) => group !== groups[at - 1])).toHaveLength(6);
});

test('two Chinese characters, and Persian with either ی, find their issues', async () => {
  const found = async (text: string) => (await pageOf({ text }, {})).rows.length;
  expect(await found('门铃')).toBe(23);
  expect(await found('خرید')).toBeGreaterThan(10);
  expect(await found('خريد')).toBe(await found('خرید'));
  expect(await found('铃门')).toBe(0);
});

test('a confidential release reaches nobody without the right: not by list, filter, group or count', async () => {
  for (const isFew of [true, false]) {
    const pages = [
      await pageOf({}, {}, executive, isFew),
      await pageOf({}, { group: 'release' }, executive, isFew),
      await pageOf({}, { group: 'release', cursor: { side: 'after', value: 'confidential', seq: 99_999 } }, executive, isFew),
    ];
    const sent = JSON.stringify(pages);
    expect(sent).not.toContain(canary);
    expect(sent).not.toContain(secretRelease);
    expect(sent).toContain('"isReleaseHidden":true');
    expect((await pageOf({ release: [secretRelease] }, {}, executive, isFew)).rows).toEqual([]);
    expect((await pageOf({ release: [secretRelease] }, {}, lead, isFew)).rows[0]?.releaseName).toBe(canary);
  }
  const db = await readDb();
  const asked = { filter: everyIssue, viewer: executive, today };
  for (const isFew of [true, false]) {
    const elsewhere = [
      await listBoard(db, { ...asked, isFew }),
      await listDueDays(db, { ...asked, isFew }, ['2026-01-01', '2026-01-14']),
      await listGroups(db, executive, 'release', everyIssue),
      await listFilterOptions(db, executive, productIds),
    ];
    expect(JSON.stringify(elsewhere)).not.toContain(canary);
    expect(JSON.stringify(elsewhere)).not.toContain(secretRelease);
  }
  const counts = await countIssues(await readDb(), { filter: { ...everyIssue, release: [secretRelease] }, viewer: executive, today });
  expect(counts.all.n).toBe(0);
});

test.each([true, false])('the board and the calendar count what they show (few: %s)', async (isFew) => {
  const db = await readDb();
  const asked = { filter: { ...everyIssue, priority: ['P0', 'P1'] as const }, viewer: lead, today, isFew };
  const expected = stored.filter(({ priority }) => priority === 'P0' || priority === 'P1');
  for (const { status, count, cards } of await listBoard(db, asked)) {
    const inStatus = expected.filter((issue) => issue.status === status);
    expect(count).toEqual({ n: inStatus.length, isMore: false });
    expect(cards.map(({ key }) => key)).toEqual(
      inStatus
        .sort((one, other) => other.seq - one.seq)
        .slice(0, 25)
        .map(({ key }) => key),
    );
  }
  for (const { day, count, first } of await listDueDays(db, asked, ['2026-01-01', '2026-01-14', '2026-01-27'])) {
    const due = expected.filter(({ dueOn }) => dueOn === day);
    expect([count.n, first.length]).toEqual([due.length, Math.min(3, due.length)]);
  }
});

test('counts say how many are open, overdue, and since when the oldest waits', async () => {
  const filter = { ...everyIssue, status: ['new', 'fixed'] as const };
  const open = stored.filter(({ status }) => status === 'new');
  expect(await countIssues(await readDb(), { filter, viewer: aMember(), today })).toEqual({
    all: { n: stored.filter(({ status }) => status === 'new' || status === 'fixed').length, isMore: false },
    open: open.length,
    overdue: open.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
    oldestOpenFoundOn: open.map(({ foundOn }) => foundOn).sort()[0],
    isFew: true,
  });
});
