import type { StatusMonth } from '@/db/writes/status-months';
import type { Day } from '@/domain/calendar/day';
import type { Event } from '@/domain/history/event';
import type { Issue } from '@/domain/issues/issue';

type Standing = { productId: string; status: string; priority: string };

/** How many issues stood where at the end of every month before this one, told back from how they stand now. */
export function tellStatusMonths(events: readonly Event[], issues: readonly Issue[], today: Day): StatusMonth[] {
  const standing = new Map<string, Standing>(
    issues.map(({ id, productId, status, priority }) => [id, { productId, status, priority: priority ?? '' }]),
  );
  const backwards = events.filter((event) => event.noun === 'issue').sort((one, other) => other.at.getTime() - one.at.getTime());
  const months: StatusMonth[] = [];
  let month = today.slice(0, 7);
  for (const event of backwards) {
    while (event.day.slice(0, 7) < month) {
      month = monthBefore(month);
      months.push(...countedIn(month, standing.values()));
    }
    takeBack(standing, event);
  }
  return months;
}

function takeBack(standing: Map<string, Standing>, { subjectId, action, changes }: Event): void {
  const stood = standing.get(subjectId);
  if (!stood) return;
  if (action === 'created') standing.delete(subjectId);
  const [status, priority] = [changes.status?.[0], changes.priority?.[0]];
  if (typeof status === 'string') stood.status = status;
  if (priority !== undefined) stood.priority = typeof priority === 'string' ? priority : '';
}

function countedIn(month: string, standing: Iterable<Standing>): StatusMonth[] {
  const counts = new Map<string, StatusMonth>();
  for (const { productId, status, priority } of standing) {
    const key = `${productId} ${status} ${priority}`;
    counts.set(key, { month, productId, status, priority, n: (counts.get(key)?.n ?? 0) + 1 });
  }
  return [...counts.values()];
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
