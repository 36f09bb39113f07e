import type { Day } from '@/domain/calendar/day';
import type { KpiUnit } from '@/domain/goals/goal';

export const outcomeSubjects = ['issue', 'release', 'initiative'] as const;
export type OutcomeSubject = (typeof outcomeSubjects)[number];

/** What is measured before and after; `claimed` is a result that somebody states without data and is never proven. */
export const outcomeDataKinds = ['series', 'shares', 'nps', 'claimed'] as const;
export type OutcomeDataKind = (typeof outcomeDataKinds)[number];

/** How often the measure is taken; windows are counted in it. */
export const rhythms = ['week', 'month'] as const;
export type Rhythm = (typeof rhythms)[number];

/** Percentage points of a rate, percent of the level before, or the measure's own unit. Asked, never guessed from each other. */
export const changeUnits = ['pp', 'percent', 'own'] as const;
export type ChangeUnit = (typeof changeUnits)[number];

/** Which way is better. */
export const betterDirections = ['rise', 'fall'] as const;
export type BetterDirection = (typeof betterDirections)[number];

/**
 * What a fix, release or initiative is expected to change, written down before it is out.
 * @property title of an initiative; empty for an issue or release @property startsOn when an initiative took effect
 * @property kpiId the program's KPI whose values are the measure; null: the measure has its own @property controlName a series that the fix
 * does not touch; empty for none @property smallestChange worth having, > 0, in `changeUnit`; null only for what is claimed
 * @property answersBefore, answersAfter expected for shares and NPS @property claimedChange with its sign, in `changeUnit`
 */
export type Outcome = {
  id: string;
  subject: OutcomeSubject;
  issueId: string | null;
  releaseId: string | null;
  title: string;
  startsOn: Day | null;
  kpiId: string | null;
  measureName: string;
  measureUnit: KpiUnit;
  dataKind: OutcomeDataKind;
  rhythm: Rhythm;
  changeUnit: ChangeUnit;
  direction: BetterDirection;
  smallestChange: number | null;
  beforePeriods: number;
  settlingDays: number;
  afterPeriods: number;
  answersBefore: number | null;
  answersAfter: number | null;
  controlName: string;
  claimedChange: number | null;
  source: string;
  ownerId: string | null;
  writtenOn: Day;
  archivedAt: Date | null;
  version: number;
};

export const outcomeSeries = ['measure', 'control'] as const;
export type OutcomeSeries = (typeof outcomeSeries)[number];
export type OutcomeValue = { series: OutcomeSeries; day: Day; value: number; note: string };

export const outcomeSides = ['before', 'after'] as const;
export type OutcomeSide = (typeof outcomeSides)[number];

/** Answers of one side. A share is `good` of `n`; an NPS has promoters, passives and detractors. */
export type OutcomeCounts = {
  side: OutcomeSide;
  successes: number | null;
  answers: number | null;
  promoters: number | null;
  passives: number | null;
  detractors: number | null;
  note: string;
};
