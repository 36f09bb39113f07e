import type { Day } from '@/domain/calendar/day';
import type { OutcomeSubject } from './outcome';

/**
 * @property effectiveOn of a fix that needs no release @property shippedOn of the release that carries it
 * @property reach null while nobody measures how many users have it; otherwise the day it passed the threshold, null until then
 */
export type StartFacts = {
  startsOn: Day | null;
  effectiveOn: Day | null;
  shippedOn: Day | null;
  reach: { reachedOn: Day | null } | null;
};

/**
 * The day from which a change can be expected; null until then. Where reach is measured, the day the fix reached its users; otherwise
 * the day its release shipped, or it took effect without one. An initiative starts on the day its contract names.
 */
export function outcomeStart(subject: OutcomeSubject, { startsOn, effectiveOn, shippedOn, reach }: StartFacts): Day | null {
  if (subject === 'initiative') return startsOn;
  const out = subject === 'issue' ? (effectiveOn ?? shippedOn) : shippedOn;
  return reach && out ? reach.reachedOn : out;
}
