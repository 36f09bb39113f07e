import { dialect } from '@/db/dialect/chosen';
import { checkInRhythms } from '@/domain/goals/check-in-rhythm';
import { checkInConfidences, computedMeasures, goalKinds, kpiDirections, kpiUnits } from '@/domain/goals/goal';
import { members } from './people';

const c = dialect.columns;

export const fiscalYears = c.table(
  'fiscal_years',
  {
    id: c.id('id').primaryKey(),
    /** The year it is named by; see the organisation's setting. */
    year: c.wholeNumber('year').notNull(),
    policy: c.text('policy').notNull(),
    vision: c.text('vision').notNull(),
    impression: c.text('impression').notNull(),
    version: c.wholeNumber('version').notNull(),
  },
  (year) => [c.uniqueIndex('fiscal_years_by_year').on(year.year)],
);

export const pillars = c.table(
  'pillars',
  {
    id: c.id('id').primaryKey(),
    fiscalYearId: c
      .id('fiscal_year_id')
      .notNull()
      .references(() => fiscalYears.id),
    name: c.text('name').notNull(),
    description: c.text('description').notNull(),
    position: c.wholeNumber('position').notNull(),
    archivedAt: c.moment('archived_at'),
    version: c.wholeNumber('version').notNull(),
  },
  (pillar) => [c.index('pillars_by_year').on(pillar.fiscalYearId, pillar.position)],
);

export const goals = c.table(
  'goals',
  {
    id: c.id('id').primaryKey(),
    pillarId: c
      .id('pillar_id')
      .notNull()
      .references(() => pillars.id),
    name: c.text('name').notNull(),
    description: c.text('description').notNull(),
    kind: c.text('kind', { enum: goalKinds }).notNull(),
    ownerId: c.id('owner_id').references(() => members.id),
    /** How often somebody says how it goes. */
    checkInRhythm: c.text('check_in_rhythm', { enum: checkInRhythms }).notNull(),
    position: c.wholeNumber('position').notNull(),
    archivedAt: c.moment('archived_at'),
    version: c.wholeNumber('version').notNull(),
  },
  (goal) => [c.index('goals_by_pillar').on(goal.pillarId, goal.position)],
);

export const kpis = c.table(
  'kpis',
  {
    id: c.id('id').primaryKey(),
    goalId: c
      .id('goal_id')
      .notNull()
      .references(() => goals.id),
    name: c.text('name').notNull(),
    unit: c.text('unit', { enum: kpiUnits }).notNull(),
    /** Decimals shown. */
    decimals: c.wholeNumber('decimals').notNull(),
    direction: c.text('direction', { enum: kpiDirections }).notNull(),
    baseline: c.number('baseline').notNull(),
    target: c.number('target').notNull(),
    /** Limits of a `maintain` KPI. */
    lowLimit: c.number('low_limit'),
    highLimit: c.number('high_limit'),
    weight: c.number('weight').notNull(),
    /** Null: values are typed or pasted; otherwise the ledger computes them. */
    computedFrom: c.text('computed_from', { enum: computedMeasures }),
    productId: c.id('product_id'),
    position: c.wholeNumber('position').notNull(),
    archivedAt: c.moment('archived_at'),
    version: c.wholeNumber('version').notNull(),
  },
  (kpi) => [c.index('kpis_by_goal').on(kpi.goalId, kpi.position)],
);

/** The dated path to the target; without rows it is a straight line over the fiscal year. */
export const kpiTargets = c.table(
  'kpi_targets',
  {
    kpiId: c
      .id('kpi_id')
      .notNull()
      .references(() => kpis.id),
    day: c.day('day').notNull(),
    value: c.number('value').notNull(),
  },
  (target) => [c.primaryKey({ columns: [target.kpiId, target.day] })],
);

/** One value per KPI and day; a correction replaces it and stays in the history. */
export const kpiMeasurements = c.table(
  'kpi_measurements',
  {
    kpiId: c
      .id('kpi_id')
      .notNull()
      .references(() => kpis.id),
    day: c.day('day').notNull(),
    value: c.number('value').notNull(),
    note: c.text('note').notNull(),
    recordedById: c.id('recorded_by_id').references(() => members.id),
    recordedAt: c.moment('recorded_at').notNull(),
  },
  (measurement) => [c.primaryKey({ columns: [measurement.kpiId, measurement.day] })],
);

export const checkIns = c.table(
  'check_ins',
  {
    id: c.id('id').primaryKey(),
    goalId: c
      .id('goal_id')
      .notNull()
      .references(() => goals.id),
    day: c.day('day').notNull(),
    confidence: c.text('confidence', { enum: checkInConfidences }).notNull(),
    commentary: c.text('commentary').notNull(),
    authorId: c.id('author_id').references(() => members.id),
    createdAt: c.moment('created_at').notNull(),
  },
  (checkIn) => [c.index('check_ins_by_goal').on(checkIn.goalId, checkIn.day)],
);
