import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Arrangement, directions, groupNames, listViews, newestFirst, sortNames } from '@/domain/issues/issue-arrangement';
import { everyIssue, filterChoices, type IssueFilter } from '@/domain/issues/issue-filter';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';
import { parseIssueFilter, type SearchParams } from '@/domain/issues/parse-issue-filter';

const someOf = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const ids = fc.uniqueArray(fc.stringMatching(/^[\w-]{1,20}$/), { maxLength: 4 });
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const maybeDay = fc.option(day);

const filters: fc.Arbitrary<IssueFilter> = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
  status: someOf(filterChoices.status),
  priority: someOf(filterChoices.priority),
  severity: someOf(filterChoices.severity),
  channel: someOf(filterChoices.channel),
  owner: ids,
  verifier: ids,
  reporter: ids,
  product: ids,
  stage: ids,
  touchpoint: ids,
  persona: ids,
  release: ids,
  goal: ids,
  walkthrough: ids,
  import: ids,
  overdue: fc.boolean(),
  slipped: fc.boolean(),
  blocked: fc.boolean(),
  snoozed: fc.boolean(),
  reopened: fc.boolean(),
  reached: fc.boolean(),
  direct: fc.boolean(),
  foundFrom: maybeDay,
  foundTo: maybeDay,
  dueFrom: maybeDay,
  dueTo: maybeDay,
});

const arrangements: fc.Arbitrary<Arrangement> = fc.record({
  view: fc.constantFrom(...listViews),
  sort: fc.constantFrom(...sortNames),
  direction: fc.constantFrom(...directions),
  group: fc.option(fc.constantFrom(...groupNames)),
  month: maybeDay,
  asOf: maybeDay,
  since: maybeDay,
  cursor: fc.option(
    fc.record({
      side: fc.constantFrom('after', 'before'),
      value: fc.option(fc.stringMatching(/^[\w-]{1,20}$/)),
      seq: fc.integer({ min: 0, max: 2_147_483_647 }),
    }),
  ),
});

test('every state of the list survives the way through its address', () => {
  fc.assert(
    fc.property(filters, arrangements, (filter, arrangement) => {
      const address = issueFilterQuery(filter, arrangement);
      expect(parseIssueFilter(paramsOf(address))).toEqual({ filter, arrangement, ignored: [] });
    }),
  );
});

test('no address says: every issue, newest first', () => {
  expect(parseIssueFilter({})).toEqual({ filter: everyIssue, arrangement: newestFirst, ignored: [] });
  expect(issueFilterQuery()).toBe('');
});

test('fields a form sends empty say nothing', () => {
  expect(parseIssueFilter({ text: '', owner: '', dueFrom: '', sort: '', overdue: '' })).toMatchObject({ filter: everyIssue, ignored: [] });
});

test('open and done stand for their statuses, and commas divide values', () => {
  expect(parseIssueFilter({ status: 'open' }).filter.status).toEqual(['new', 'triaged', 'planned', 'in_progress']);
  expect(parseIssueFilter({ status: 'fixed,new' }).filter.status).toEqual(['new', 'fixed']);
});

test('what is not understood is left out and told', () => {
  const { filter, arrangement, ignored } = parseIssueFilter({
    status: ['new', 'sleepy'],
    dueFrom: '2026-02-30',
    sort: 'mood',
    staus: 'new',
    after: 'x',
  });
  expect(filter).toEqual({ ...everyIssue, status: ['new'] });
  expect(arrangement).toEqual(newestFirst);
  expect(ignored).toEqual([
    { name: 'status', value: 'sleepy' },
    { name: 'dueFrom', value: '2026-02-30' },
    { name: 'sort', value: 'mood' },
    { name: 'after', value: 'x' },
    { name: 'staus', value: 'new' },
  ]);
});

test('a status named like a property of every object is just unknown', () => {
  expect(parseIssueFilter({ status: 'constructor' })).toMatchObject({
    filter: everyIssue,
    ignored: [{ name: 'status', value: 'constructor' }],
  });
});

function paramsOf(address: string): SearchParams {
  const params: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(address)) params[name] = [...(params[name] ?? []), value];
  return params;
}
