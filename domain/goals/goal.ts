import type { Day } from '@/domain/calendar/day';
import type { CheckInRhythm } from './check-in-rhythm';

export const goalKinds = ['committed', 'aspirational'] as const;
export type GoalKind = (typeof goalKinds)[number];

export const kpiDirections = ['rise', 'fall', 'maintain'] as const;
export type KpiDirection = (typeof kpiDirections)[number];

/** `pp` are percentage points of a rate, `percent` is a share or a relative change; never guessed from each other. */
export const kpiUnits = ['number', 'percent', 'pp', 'days', 'seconds', 'score', 'perMonth'] as const;
export type KpiUnit = (typeof kpiUnits)[number];

/** What the ledger can compute by itself. */
export const computedMeasures = [
  'onTimeFixRate',
  'medianDaysToFix',
  'openP0P1',
  'verifiedShare',
  'walkthroughCoverage',
  'unbrokenShare',
] as const;
export type ComputedMeasure = (typeof computedMeasures)[number];

export const checkInConfidences = ['onTrack', 'atRisk', 'offTrack'] as const;
export type CheckInConfidence = (typeof checkInConfidences)[number];

export type FiscalYear = { id: string; year: number; policy: string; vision: string; impression: string; version: number };
export type Pillar = {
  id: string;
  fiscalYearId: string;
  name: string;
  description: string;
  position: number;
  archivedAt: Date | null;
  version: number;
};
export type Goal = {
  id: string;
  pillarId: string;
  name: string;
  description: string;
  kind: GoalKind;
  ownerId: string | null;
  checkInRhythm: CheckInRhythm;
  position: number;
  archivedAt: Date | null;
  version: number;
};
export type Kpi = {
  id: string;
  goalId: string;
  name: string;
  unit: KpiUnit;
  decimals: number;
  direction: KpiDirection;
  baseline: number;
  target: number;
  lowLimit: number | null;
  highLimit: number | null;
  weight: number;
  computedFrom: ComputedMeasure | null;
  productId: string | null;
  position: number;
  archivedAt: Date | null;
  version: number;
};
export type TargetPoint = { day: Day; value: number };
export type Measurement = { day: Day; value: number; note: string };
