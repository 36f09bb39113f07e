import type { Database } from '@/db/dialect/dialect';
import type { Day } from '@/domain/calendar/day';
import type { Asked } from './issue-conditions';
import { type Count, countEach } from './issue-counts';
import { type ListedIssue, listRows } from './issue-list';
import { dayOrdering } from './issue-orderings';

export type DueDay = { day: Day; count: Count; first: ListedIssue[] };

const rowsEach = 3;
const mostCounted = 100;

/** The first issues due on each of some days, and how many there are, up to 100 each. */
export async function listDueDays(db: Database, asked: Asked & { isFew: boolean }, days: readonly Day[]): Promise<DueDay[]> {
  const slices = days.map((value) => ({ value, direction: 'asc', seqDirection: 'desc' }) as const);
  const rows = await listRows(db, { ...asked, ordering: dayOrdering, slices, limit: rowsEach * days.length, limitEach: rowsEach });
  const counts = await countEach(db, { ...asked, ordering: dayOrdering }, days, mostCounted);
  return days.map((day) => ({ day, count: counts.get(day) ?? { n: 0, isMore: false }, first: rows.filter((row) => row.dueOn === day) }));
}
