import type { Day } from '@/domain/calendar/day';
import { detectableStep } from '@/domain/statistics/detectable-step';
import { fewestBefore } from '@/domain/statistics/interrupted-series';
import { z95 } from '@/domain/statistics/normal';
import { npsStandardError } from '@/domain/statistics/nps';
import type { Outcome } from './outcome';
import { outcomePoints } from './outcome-points';
import { coveredFrom, outcomeWindow, periodOf } from './outcome-window';
import { answersOf, type OutcomeFacts } from './read-outcome';

/**
 * What the planned data could show. @property smallest change, in the contract's unit, that would be proven in four of five cases
 * @property before, after periods or answers on either side @property isAssumed the level before is not known yet: the least favourable one
 */
export type OutcomePower =
  | { kind: 'power'; smallest: number; before: number; after: number; isEnough: boolean; isAssumed: boolean }
  | { kind: 'tooFew'; n: number; needed: number }
  | { kind: 'unplanned' }
  | { kind: 'none' };

// The normal value that four of five draws exceed.
const z80 = 0.8416;

/** The power of a contract as of a day: a series is told by what was measured before the fix, shares and NPS by the answers planned. */
export function outcomePower(facts: OutcomeFacts, today: Day): OutcomePower {
  const { outcome } = facts;
  if (outcome.dataKind === 'claimed') return { kind: 'none' };
  return outcome.dataKind === 'series' ? seriesPower(facts, today) : countsPower(facts);
}

function seriesPower({ outcome, start, values }: OutcomeFacts, today: Day): OutcomePower {
  const { rhythm, changeUnit: unit } = outcome;
  const from = start ?? today;
  const window = outcomeWindow(from, outcome);
  const of = (series: 'measure' | 'control') => values.filter((value) => value.series === series);
  const points = outcomePoints(of('measure'), outcome.controlName ? of('control') : null, { rhythm, start: from, window, unit });
  if ('kind' in points) return { kind: 'tooFew', n: 0, needed: fewestBefore };

  const after = Array.from({ length: outcome.afterPeriods }, (_, index) => firstAfter(outcome, from) + index);
  const before = Array.from({ length: outcome.beforePeriods }, (_, index) => index - outcome.beforePeriods);
  const found = detectableStep(points.before, { before, after });
  if (found.kind === 'tooFew') return found;
  const smallest = unit === 'percent' ? 100 * Math.expm1(found.step) : found.step;
  return enough(outcome, { smallest, before: before.length, after: after.length, isAssumed: false });
}

/** Position of the first period behind the settling days. */
function firstAfter(outcome: Outcome, start: Day): number {
  const { afterFrom } = outcomeWindow(start, outcome);
  const here = periodOf(afterFrom, outcome.rhythm, start);
  return outcome.rhythm === 'week' || coveredFrom(afterFrom, 'month') >= afterFrom || afterFrom.endsWith('-01') ? here : here + 1;
}

function countsPower({ outcome, counts }: OutcomeFacts): OutcomePower {
  const known = counts.find(({ side, ...answers }) => side === 'before' && answersOf({ side, ...answers }) > 0);
  const before = known ? answersOf(known) : outcome.answersBefore;
  const late = counts.find(({ side }) => side === 'after');
  const after = late && answersOf(late) > 0 ? answersOf(late) : outcome.answersAfter;
  if (!before || !after) return { kind: 'unplanned' };

  const spread = Math.sqrt(1 / before + 1 / after);
  const reach = 100 * (z95 + z80) * spread;
  const plan = { before, after, isAssumed: !known };
  if (outcome.dataKind === 'nps') {
    const promoters = known ? (known.promoters ?? 0) / before : 0.5;
    const detractors = known ? (known.detractors ?? 0) / before : 0.5;
    return enough(outcome, { ...plan, smallest: reach * npsStandardError(promoters, detractors, 1) });
  }
  // Where nobody was counted yet, a half: the share that is told worst.
  const share = known ? ((known.successes ?? 0) + 1) / (before + 2) : 0.5;
  const points = reach * Math.sqrt(share * (1 - share));
  return enough(outcome, { ...plan, smallest: outcome.changeUnit === 'percent' ? points / share : points });
}

function enough(outcome: Outcome, plan: { smallest: number; before: number; after: number; isAssumed: boolean }): OutcomePower {
  return { kind: 'power', ...plan, isEnough: plan.smallest <= (outcome.smallestChange ?? Number.POSITIVE_INFINITY) };
}
