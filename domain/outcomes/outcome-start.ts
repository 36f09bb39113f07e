import type { Day } from '@/domain/calendar/day';
import type { OutcomeSubject } from './outcome';

/** When a release came to users: the day its reach passed the threshold, or, while nobody measures reach, the day it shipped. */
export type ReachableRelease = { shippedOn: Day | null; reachedOn?: Day | null };

/**
 * The day from which a change can be expected; null until the fix is out. A fix that goes out with a release starts with it, one without
 * a release on the day it took effect, an initiative on the day its contract names.
 */
export function outcomeStart(
  subject: OutcomeSubject,
  facts: { startsOn: Day | null; effectiveOn: Day | null; release: ReachableRelease | null },
): Day | null {
  if (subject === 'initiative') return facts.startsOn;
  const released = facts.release ? (facts.release.reachedOn ?? facts.release.shippedOn) : null;
  return subject === 'issue' ? (facts.effectiveOn ?? released) : released;
}
