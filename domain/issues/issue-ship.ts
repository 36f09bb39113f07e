import type { Day } from '@/domain/calendar/day';
import type { Issue } from './issue';
import { eventsOf, type IssueDecision } from './issue-update';
import { stampsOf } from './stamps';

/** What shipping its release does to a fixed issue: it is `released` on the day the release shipped. */
export function releaseIssue(issue: Issue, byId: string, shippedOn: Day, now: Date): IssueDecision {
  const stamps = { ...stampsOf(issue, issue, 'released', byId, shippedOn, ''), releasedOn: shippedOn };
  const released: Issue = { ...issue, ...stamps, status: 'released', version: issue.version + 1, updatedAt: now };
  return { issue: released, events: eventsOf(issue, released, '').map((event) => ({ ...event, day: shippedOn })) };
}
