import type { Day } from '@/domain/calendar/day';
import type { SeriesEffect } from '@/domain/statistics/interrupted-series';
import { type Change, type Judgement, judgeChange } from './change';
import { npsChange } from './nps-change';
import type { Outcome, OutcomeCounts, OutcomeSide, OutcomeValue } from './outcome';
import { type OutcomePoints, outcomePoints } from './outcome-points';
import { type OutcomeWindow, outcomeWindow } from './outcome-window';
import { seriesChange } from './series-change';
import { shareChange } from './share-change';

export const outcomeVerdicts = ['provenBetter', 'noWorthwhileChange', 'cannotTell', 'worse', 'tooEarly', 'claimed'] as const;
export type OutcomeVerdict = (typeof outcomeVerdicts)[number];

/** Why there is no judgement. */
export type NoJudgement =
  | { kind: 'notStarted' }
  | { kind: 'windowOpen'; until: Day }
  | { kind: 'tooFew'; side: OutcomeSide; n: number; needed: number }
  | { kind: 'nothingCounted'; side: OutcomeSide }
  | { kind: 'fromNought' }
  | { kind: 'notPositive'; day: Day };

/** What the data say of a contract. @property effect only of a series */
export type OutcomeReading = {
  verdict: OutcomeVerdict;
  start: Day | null;
  window: OutcomeWindow | null;
  why: NoJudgement | null;
  change: Change | null;
  points: OutcomePoints | null;
  effect: SeriesEffect | null;
};

/** All that is known of one contract. @property values of the measure and the control, whichever table they stand in */
export type OutcomeFacts = { outcome: Outcome; start: Day | null; values: readonly OutcomeValue[]; counts: readonly OutcomeCounts[] };

/**
 * The verdict on a contract as of a day. Too early until the fix is out and the whole window has passed: a verdict taken while looking on
 * would call noise an effect far more often. What is claimed without data stays claimed.
 */
export function readOutcome({ outcome, start, values, counts }: OutcomeFacts, today: Day): OutcomeReading {
  const window = start ? outcomeWindow(start, outcome) : null;
  const reading = { start, window, change: null, points: null, effect: null };
  if (outcome.dataKind === 'claimed') return { ...reading, verdict: 'claimed', why: null };
  if (!start || !window || start > today) return { ...reading, verdict: 'tooEarly', why: { kind: 'notStarted' } };

  const points = outcome.dataKind === 'series' ? pointsOf(outcome, start, window, values) : null;
  const shown = { ...reading, points: points && 'before' in points ? points : null };
  if (today <= window.afterTo) return { ...shown, verdict: 'tooEarly', why: { kind: 'windowOpen', until: window.afterTo } };
  const measured = points ? measureSeries(outcome, points) : measureCounts(outcome, counts);
  if ('why' in measured) return { ...shown, verdict: 'cannotTell', why: measured.why };
  return { ...shown, verdict: judge(outcome, measured.change), why: null, change: measured.change, effect: measured.effect };
}

type Measured = { change: Change; effect: SeriesEffect | null } | { why: NoJudgement };

const judge = (outcome: Outcome, change: Change): Judgement => judgeChange(change, outcome.direction, outcome.smallestChange ?? 0);

function pointsOf(outcome: Outcome, start: Day, window: OutcomeWindow, values: readonly OutcomeValue[]) {
  const of = (series: OutcomeValue['series']) => values.filter((value) => value.series === series);
  const { rhythm, changeUnit: unit } = outcome;
  return outcomePoints(of('measure'), outcome.controlName ? of('control') : null, { rhythm, start, window, unit });
}

function measureSeries(outcome: Outcome, points: ReturnType<typeof pointsOf>): Measured {
  if ('kind' in points) return { why: points };
  const measured = seriesChange(points, outcome.changeUnit);
  if (measured.kind === 'tooFew') return { why: measured };
  return { change: measured.change, effect: measured.effect };
}

function measureCounts(outcome: Outcome, counts: readonly OutcomeCounts[]): Measured {
  const before = counts.find(({ side }) => side === 'before');
  const after = counts.find(({ side }) => side === 'after');
  if (!before || answersOf(before) === 0) return { why: { kind: 'nothingCounted', side: 'before' } };
  if (!after || answersOf(after) === 0) return { why: { kind: 'nothingCounted', side: 'after' } };
  const change =
    outcome.dataKind === 'nps'
      ? npsChange(npsOf(before), npsOf(after))
      : shareChange(shareOf(before), shareOf(after), outcome.changeUnit === 'percent' ? 'percent' : 'pp');
  if (!('kind' in change)) return { change, effect: null };
  return { why: change.kind === 'tooFew' ? { kind: 'nothingCounted', side: 'after' } : change };
}

export const answersOf = ({ answers, promoters, passives, detractors }: OutcomeCounts): number =>
  answers ?? (promoters ?? 0) + (passives ?? 0) + (detractors ?? 0);

export const shareOf = ({ successes, answers }: OutcomeCounts) => ({ successes: successes ?? 0, n: answers ?? 0 });

export const npsOf = ({ promoters, passives, detractors }: OutcomeCounts) => ({
  promoters: promoters ?? 0,
  passives: passives ?? 0,
  detractors: detractors ?? 0,
});

/** How many contracts have come to which verdict. */
export const countVerdicts = (readings: readonly { verdict: OutcomeVerdict }[]): Record<OutcomeVerdict, number> => {
  const count = (verdict: OutcomeVerdict) => readings.filter((reading) => reading.verdict === verdict).length;
  return {
    provenBetter: count('provenBetter'),
    noWorthwhileChange: count('noWorthwhileChange'),
    cannotTell: count('cannotTell'),
    worse: count('worse'),
    tooEarly: count('tooEarly'),
    claimed: count('claimed'),
  };
};
