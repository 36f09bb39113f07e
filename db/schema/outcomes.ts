import { dialect } from '@/db/dialect/chosen';
import { kpiUnits } from '@/domain/goals/goal';
import {
  betterDirections,
  changeUnits,
  outcomeDataKinds,
  outcomeSeries,
  outcomeSides,
  outcomeSubjects,
  rhythms,
} from '@/domain/outcomes/outcome';
import { kpis } from './goals';
import { issues } from './issues';
import { members } from './people';
import { releases } from './releases';

const c = dialect.columns;

/** What a fix is expected to change, written down before it is out; see domain/outcomes/outcome.ts. */
export const outcomes = c.table(
  'outcomes',
  {
    id: c.id('id').primaryKey(),
    subject: c.text('subject', { enum: outcomeSubjects }).notNull(),
    issueId: c.id('issue_id').references(() => issues.id),
    releaseId: c.id('release_id').references(() => releases.id),
    title: c.text('title').notNull(),
    startsOn: c.day('starts_on'),
    kpiId: c.id('kpi_id').references(() => kpis.id),
    measureName: c.text('measure_name').notNull(),
    measureUnit: c.text('measure_unit', { enum: kpiUnits }).notNull(),
    dataKind: c.text('data_kind', { enum: outcomeDataKinds }).notNull(),
    rhythm: c.text('rhythm', { enum: rhythms }).notNull(),
    changeUnit: c.text('change_unit', { enum: changeUnits }).notNull(),
    direction: c.text('direction', { enum: betterDirections }).notNull(),
    smallestChange: c.number('smallest_change'),
    beforePeriods: c.wholeNumber('before_periods').notNull(),
    settlingDays: c.wholeNumber('settling_days').notNull(),
    afterPeriods: c.wholeNumber('after_periods').notNull(),
    answersBefore: c.wholeNumber('answers_before'),
    answersAfter: c.wholeNumber('answers_after'),
    controlName: c.text('control_name').notNull(),
    claimedChange: c.number('claimed_change'),
    source: c.text('source').notNull(),
    ownerId: c.id('owner_id').references(() => members.id),
    writtenOn: c.day('written_on').notNull(),
    archivedAt: c.moment('archived_at'),
    version: c.wholeNumber('version').notNull(),
  },
  (outcome) => [c.index('outcomes_by_issue').on(outcome.issueId), c.index('outcomes_by_release').on(outcome.releaseId)],
);

/** Values of a measure that is no KPI of the program, and of the control series. */
export const outcomeValues = c.table(
  'outcome_values',
  {
    outcomeId: c
      .id('outcome_id')
      .notNull()
      .references(() => outcomes.id),
    series: c.text('series', { enum: outcomeSeries }).notNull(),
    day: c.day('day').notNull(),
    value: c.number('value').notNull(),
    note: c.text('note').notNull(),
    recordedById: c.id('recorded_by_id').references(() => members.id),
    recordedAt: c.moment('recorded_at').notNull(),
  },
  (value) => [c.primaryKey({ columns: [value.outcomeId, value.series, value.day] })],
);

/** Answers before and after, for shares and NPS. */
export const outcomeCounts = c.table(
  'outcome_counts',
  {
    outcomeId: c
      .id('outcome_id')
      .notNull()
      .references(() => outcomes.id),
    side: c.text('side', { enum: outcomeSides }).notNull(),
    successes: c.wholeNumber('successes'),
    answers: c.wholeNumber('answers'),
    promoters: c.wholeNumber('promoters'),
    passives: c.wholeNumber('passives'),
    detractors: c.wholeNumber('detractors'),
    note: c.text('note').notNull(),
    recordedById: c.id('recorded_by_id').references(() => members.id),
    recordedAt: c.moment('recorded_at').notNull(),
  },
  (counts) => [c.primaryKey({ columns: [counts.outcomeId, counts.side] })],
);

/** KPIs that must not get worse for it. */
export const outcomeGuards = c.table(
  'outcome_guards',
  {
    outcomeId: c
      .id('outcome_id')
      .notNull()
      .references(() => outcomes.id),
    kpiId: c
      .id('kpi_id')
      .notNull()
      .references(() => kpis.id),
  },
  (guard) => [c.primaryKey({ columns: [guard.outcomeId, guard.kpiId] })],
);
