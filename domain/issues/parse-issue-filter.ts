import type { Day } from '@/domain/calendar/day';
import { daySchema } from '@/domain/calendar/day-schema';
import { doneStatuses, openStatuses } from './issue';
import {
  type Arrangement,
  type Cursor,
  directions,
  groupNames,
  listViews,
  naturalDirection,
  parseCursor,
  sortNames,
} from './issue-arrangement';
import { type DayField, filterChoices, type IdField, type IssueFilter, type QuestionField } from './issue-filter';

/** As Next.js hands them to a page. */
export type SearchParams = Record<string, string | string[] | undefined>;
export type Ignored = { name: string; value: string };
export type ParsedFilter = { filter: IssueFilter; arrangement: Arrangement; ignored: Ignored[] };

const mostValues = 50;
const longestText = 200;
const anId = /^[\w-]{1,64}$/;
/** Shorthands for links from elsewhere. */
const statusGroups: Record<string, readonly string[]> = { open: openStatuses, done: doneStatuses };

/**
 * Reads the filter and the arrangement of the issue list from an address. What it does not understand is left out and
 * told, never an error. @param alsoKnown names of parameters that the page itself understands
 */
export function parseIssueFilter(params: SearchParams, alsoKnown: readonly string[] = []): ParsedFilter {
  const read = readerOf(params, alsoKnown);
  const filter: IssueFilter = {
    text: read.text('text'),
    status: read.choices('status', filterChoices.status, statusGroups),
    priority: read.choices('priority', filterChoices.priority),
    severity: read.choices('severity', filterChoices.severity),
    channel: read.choices('channel', filterChoices.channel),
    owner: read.ids('owner'),
    verifier: read.ids('verifier'),
    reporter: read.ids('reporter'),
    product: read.ids('product'),
    stage: read.ids('stage'),
    touchpoint: read.ids('touchpoint'),
    persona: read.ids('persona'),
    release: read.ids('release'),
    goal: read.ids('goal'),
    walkthrough: read.ids('walkthrough'),
    import: read.ids('import'),
    overdue: read.question('overdue'),
    slipped: read.question('slipped'),
    blocked: read.question('blocked'),
    snoozed: read.question('snoozed'),
    reopened: read.question('reopened'),
    reached: read.question('reached'),
    direct: read.question('direct'),
    foundFrom: read.day('foundFrom'),
    foundTo: read.day('foundTo'),
    dueFrom: read.day('dueFrom'),
    dueTo: read.day('dueTo'),
  };
  const sort = read.oneOf('sort', sortNames) ?? 'key';
  const arrangement: Arrangement = {
    view: read.oneOf('view', listViews) ?? 'table',
    sort,
    direction: read.oneOf('direction', directions) ?? naturalDirection[sort],
    group: read.oneOf('group', groupNames) ?? null,
    month: read.day('month'),
    asOf: read.day('asOf'),
    since: read.day('since'),
    cursor: read.cursor(),
  };
  return { filter, arrangement, ignored: read.ignored() };
}

function readerOf(params: SearchParams, alsoKnown: readonly string[]) {
  const ignored: Ignored[] = [];
  const known = new Set(alsoKnown);

  /** The values of one name that pass; forms send empty fields, which say nothing. */
  function valuesOf(name: string): string[] {
    known.add(name);
    return [params[name] ?? []].flat().filter((value) => value !== '');
  }

  function passing<Value extends string>(
    name: string,
    values: readonly string[],
    isValue: (value: string) => value is Value,
    most = mostValues,
  ): Value[] {
    const passed: Value[] = [];
    for (const value of new Set(values)) {
      if (isValue(value) && passed.length < most) passed.push(value);
      else ignored.push({ name, value: value.slice(0, longestText) });
    }
    return passed;
  }

  const listed = (name: string) => valuesOf(name).flatMap((value) => value.split(',').filter((part) => part !== ''));
  const isId = (value: string): value is string => anId.test(value);
  const isDay = (value: string): value is Day => daySchema.safeParse(value).success;
  const isYes = (value: string): value is string => ['yes', 'on', 'true', '1'].includes(value);
  const isNo = (value: string) => ['no', 'off', 'false', '0'].includes(value);

  return {
    text: (name: string): string => (valuesOf(name)[0] ?? '').trim().slice(0, longestText),
    choices<Value extends string>(name: string, values: readonly Value[], groups: Record<string, readonly string[]> = {}): Value[] {
      const asked = listed(name).flatMap((value) => (Object.hasOwn(groups, value) ? (groups[value] ?? []) : [value]));
      const chosen = passing(name, asked, (value): value is Value => values.some((one) => one === value));
      return values.filter((value) => chosen.includes(value));
    },
    ids: (name: IdField): string[] => passing(name, listed(name), isId),
    question: (name: QuestionField): boolean =>
      passing(
        name,
        valuesOf(name).filter((value) => !isNo(value)),
        isYes,
      ).length > 0,
    day: (name: DayField | 'month' | 'asOf' | 'since'): Day | null => passing(name, valuesOf(name), isDay, 1)[0] ?? null,
    oneOf: <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
      passing(name, valuesOf(name), (value): value is Value => values.some((one) => one === value), 1)[0],
    cursor(): Cursor | null {
      const sides = ['after', 'before'] as const;
      const cursors = sides.flatMap((side) => {
        const isCursor = (value: string): value is string => parseCursor(side, value) !== undefined;
        return passing(side, valuesOf(side), isCursor, 1).flatMap((text) => parseCursor(side, text) ?? []);
      });
      return cursors[0] ?? null;
    },
    ignored(): Ignored[] {
      const strangers = Object.entries(params).filter(([name]) => !known.has(name));
      return [
        ...ignored,
        ...strangers.map(([name, value]) => ({ name: name.slice(0, 60), value: String([value].flat()[0] ?? '').slice(0, longestText) })),
      ];
    },
  };
}
