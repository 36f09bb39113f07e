import { type Arrangement, cursorText, naturalDirection, newestFirst } from './issue-arrangement';
import { everyIssue, type FilterField, type IssueFilter } from './issue-filter';

/**
 * The query string, without its question mark, that `parseIssueFilter` reads back. What says nothing is left out, and
 * the order is always the same, so that equal states have equal addresses.
 */
export function issueFilterQuery(filter: Partial<IssueFilter> = {}, arrangement: Partial<Arrangement> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of issueFilterPairs(filter, arrangement)) query.append(name, value);
  return query.toString();
}

/** The same as name and value, for the hidden fields of a form. */
export function issueFilterPairs(
  filter: Partial<IssueFilter> = {},
  arrangement: Partial<Arrangement> = {},
): [name: string, value: string][] {
  // A page holds hundreds of such addresses: what is not asked for costs a look and no more.
  const asked: Record<string, FilterValue | undefined> = filter;
  const pairs = fieldsInOrder.flatMap((name) => pairsOf(name, asked[name]));
  return Object.keys(arrangement).length === 0 ? pairs : [...pairs, ...arrangementPairs({ ...newestFirst, ...arrangement })];
}

type FilterValue = IssueFilter[FilterField];

const fieldsInOrder = Object.keys(everyIssue);
const nothing: [string, string][] = [];

function pairsOf(name: string, value: FilterValue | undefined): [string, string][] {
  if (value === undefined || value === null || value === false || value === '') return nothing;
  if (value === true) return [[name, 'yes']];
  if (typeof value === 'string') return [[name, value]];
  return value.map((one) => [name, one]);
}

function arrangementPairs({ view, sort, direction, group, month, asOf, since, cursor }: Arrangement): [string, string][] {
  return [
    ['view', view === 'table' ? '' : view],
    ['sort', sort === 'key' ? '' : sort],
    ['direction', direction === naturalDirection[sort] ? '' : direction],
    ['group', group ?? ''],
    ['month', month ?? ''],
    ['asOf', asOf ?? ''],
    ['since', since ?? ''],
    [cursor?.side ?? 'after', cursor ? cursorText(cursor) : ''],
  ].flatMap(([name = '', value = '']): [string, string][] => (value === '' ? [] : [[name, value]]));
}
