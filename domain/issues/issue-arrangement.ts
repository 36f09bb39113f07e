import type { Day } from '@/domain/calendar/day';

export const sortNames = ['key', 'found', 'updated', 'due', 'priority', 'severity', 'slips'] as const;
export type SortName = (typeof sortNames)[number];

export const directions = ['asc', 'desc'] as const;
export type Direction = (typeof directions)[number];

/** What one looks for first by: newest, soonest due, P0, gravest, most often moved. */
export const naturalDirection: Record<SortName, Direction> = {
  key: 'desc',
  found: 'desc',
  updated: 'desc',
  due: 'asc',
  priority: 'asc',
  severity: 'desc',
  slips: 'desc',
};

export const groupNames = ['status', 'priority', 'severity', 'owner', 'product', 'release', 'stage'] as const;
export type GroupName = (typeof groupNames)[number];

export const listViews = ['table', 'board', 'calendar'] as const;
export type ListView = (typeof listViews)[number];

/** The row that a page begins after, or ends before. `value` is what rows are ordered by first; null where it is not set. */
export type Cursor = { side: 'after' | 'before'; value: string | null; seq: number };

/** How the issues are laid out. Within a group the newest come first, so sorting says nothing there. */
export type Arrangement = {
  view: ListView;
  sort: SortName;
  direction: Direction;
  group: GroupName | null;
  /** Any day of the month that the calendar shows; null: this month. */
  month: Day | null;
  /** The past day whose evening is shown; null: now. */
  asOf: Day | null;
  /** The past day that today's rows are compared with. */
  since: Day | null;
  cursor: Cursor | null;
};

export const newestFirst: Arrangement = {
  view: 'table',
  sort: 'key',
  direction: 'desc',
  group: null,
  month: null,
  asOf: null,
  since: null,
  cursor: null,
};

const token = /^([\w-]{0,64})\.(\d{1,10})$/;

export function parseCursor(side: Cursor['side'], text: string): Cursor | undefined {
  const [, value, seq] = token.exec(text) ?? [];
  return seq === undefined || Number(seq) > 2_147_483_647 ? undefined : { side, value: value || null, seq: Number(seq) };
}

export const cursorText = ({ value, seq }: Pick<Cursor, 'value' | 'seq'>): string => `${value ?? ''}.${seq}`;
