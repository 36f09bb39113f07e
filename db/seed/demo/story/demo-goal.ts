import type { CheckInRhythm } from '@/domain/goals/check-in-rhythm';
import type { CheckInConfidence, ComputedMeasure, GoalKind, KpiDirection, KpiUnit } from '@/domain/goals/goal';
import type { OverrideStatus } from '@/domain/goals/goal-override';
import type { GoalRef } from './goal-refs';
import type { PersonRef } from './people';
import type { ProductRef } from './products';

/** One fiscal year's wording of a KPI. `pace` is progress against the straight line: 1 on it, 0.4 far behind, 1.3 ahead. */
export type DemoKpi = {
  name: string;
  unit: KpiUnit;
  decimals?: number;
  direction: KpiDirection;
  baseline: number;
  target: number;
  limits?: readonly [number, number];
  weight?: number;
  computed?: ComputedMeasure;
  product?: ProductRef;
  pace?: number;
  /** Follows the hotline merge, whose phases lie at fixed distances from today, instead of the fiscal year. */
  hotline?: 'lossPp' | 'handled' | 'repeats' | 'lines' | 'departments';
  /** Share of the way by the end of each quarter where the path is not straight. */
  path?: readonly [number, number, number];
  note?: string;
  /** Measured each week instead of each month. */
  isWeekly?: boolean;
  /** Stood still before the year began: its natural limits are declared on those months. Otherwise it was on its way already. */
  stoodStill?: boolean;
};

export type DemoGoal = {
  ref: GoalRef;
  name: string;
  description: string;
  kind: GoalKind;
  owner: PersonRef;
  kpis: readonly DemoKpi[];
  rhythm?: CheckInRhythm;
  /** A lead's word instead of the forecast's colour, so many days ago. */
  override?: { ago: number; status: OverrideStatus; reason: string };
  checkIns: readonly { ago: number; confidence: CheckInConfidence; by: PersonRef; says: string }[];
};

export type DemoYear = {
  policy: string;
  vision: string;
  impression: string;
  pillars: readonly { name: string; description: string; goals: readonly DemoGoal[] }[];
};
