import { dialect } from '@/db/dialect/chosen';
import { overrideStatuses } from '@/domain/goals/goal-override';
import type { SnapshotGoal } from '@/domain/goals/goal-snapshot';
import type { Measurement } from '@/domain/goals/kpi-progress';
import { fiscalYears, goals, kpis } from './goals';
import { members } from './people';

const c = dialect.columns;

/** A declared span of values from which a KPI's natural limits come, with the values as they were. Declared anew, never changed. */
export const kpiBaselines = c.table(
  'kpi_baselines',
  {
    id: c.id('id').primaryKey(),
    kpiId: c
      .id('kpi_id')
      .notNull()
      .references(() => kpis.id),
    from: c.day('from_day').notNull(),
    to: c.day('to_day').notNull(),
    values: c.json<Measurement[]>('values').notNull(),
    note: c.text('note').notNull(),
    declaredById: c.id('declared_by_id').references(() => members.id),
    declaredAt: c.moment('declared_at').notNull(),
  },
  (baseline) => [c.index('kpi_baselines_by_kpi').on(baseline.kpiId, baseline.from)],
);

/** A person's word instead of the forecast's colour. Holds until it is taken back; the row stays. */
export const goalOverrides = c.table(
  'goal_overrides',
  {
    id: c.id('id').primaryKey(),
    goalId: c
      .id('goal_id')
      .notNull()
      .references(() => goals.id),
    status: c.text('status', { enum: overrideStatuses }).notNull(),
    reason: c.text('reason').notNull(),
    byId: c.id('by_id').references(() => members.id),
    day: c.day('day').notNull(),
    endedAt: c.moment('ended_at'),
    endedById: c.id('ended_by_id').references(() => members.id),
    version: c.wholeNumber('version').notNull(),
  },
  (override) => [c.index('goal_overrides_by_goal').on(override.goalId, override.endedAt)],
);

/** The chance forecast for a goal on a day. Written once a day and never changed. */
export const goalForecasts = c.table(
  'goal_forecasts',
  {
    goalId: c
      .id('goal_id')
      .notNull()
      .references(() => goals.id),
    madeOn: c.day('made_on').notNull(),
    chance: c.number('chance').notNull(),
    /** The score that 80 % of the runs lie between, and its middle. */
    scoreLow: c.number('score_low').notNull(),
    scoreMiddle: c.number('score_middle').notNull(),
    scoreHigh: c.number('score_high').notNull(),
    /** One a week counts when forecasts are held against what happened: those of neighbouring days are hardly two. */
    isWeekly: c.question('is_weekly').notNull(),
  },
  (forecast) => [c.primaryKey({ columns: [forecast.goalId, forecast.madeOn] }), c.index('goal_forecasts_by_day').on(forecast.madeOn)],
);

/** Where a KPI was forecast to end its year, on a day. Written once a day and never changed. */
export const kpiForecasts = c.table(
  'kpi_forecasts',
  {
    kpiId: c
      .id('kpi_id')
      .notNull()
      .references(() => kpis.id),
    madeOn: c.day('made_on').notNull(),
    /** The last day of the fiscal year, of which it speaks. */
    forDay: c.day('for_day').notNull(),
    low: c.number('low').notNull(),
    middle: c.number('middle').notNull(),
    high: c.number('high').notNull(),
    /** Null where nothing is asked on that day. */
    chance: c.number('chance'),
    isWeekly: c.question('is_weekly').notNull(),
  },
  (forecast) => [c.primaryKey({ columns: [forecast.kpiId, forecast.madeOn] }), c.index('kpi_forecasts_by_day').on(forecast.madeOn)],
);

/** How a year's goals stood on a day, as the server wrote it down at a quarter's end or a lead by hand. Never changed afterwards. */
export const goalSnapshots = c.table(
  'goal_snapshots',
  {
    id: c.id('id').primaryKey(),
    fiscalYearId: c
      .id('fiscal_year_id')
      .notNull()
      .references(() => fiscalYears.id),
    /** The quarter that ended, or in which it was taken by hand. */
    quarter: c.wholeNumber('quarter').notNull(),
    takenOn: c.day('taken_on').notNull(),
    takenAt: c.moment('taken_at').notNull(),
    /** Null: the server, at the quarter's end. */
    takenById: c.id('taken_by_id').references(() => members.id),
    note: c.text('note').notNull(),
    goals: c.json<SnapshotGoal[]>('goals').notNull(),
  },
  (snapshot) => [c.index('goal_snapshots_by_year').on(snapshot.fiscalYearId, snapshot.takenOn)],
);
