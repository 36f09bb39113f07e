import { dialect } from '@/db/dialect/chosen';
import { releases } from './releases';

const c = dialect.columns;

/** What was forecast for a release on a day. Written once a day and never changed: the record that forecasts are held against. */
export const forecasts = c.table(
  'forecasts',
  {
    releaseId: c
      .id('release_id')
      .notNull()
      .references(() => releases.id),
    madeOn: c.day('made_on').notNull(),
    remaining: c.wholeNumber('remaining').notNull(),
    plannedOn: c.day('planned_on').notNull(),
    chance: c.number('chance').notNull(),
    /** Null where it was not within ten years. */
    on50: c.day('on_50'),
    on70: c.day('on_70'),
    on85: c.day('on_85'),
    on95: c.day('on_95'),
    straightOn: c.day('straight_on'),
    /** One a week counts when promises are held against what happened: those of neighbouring days are hardly two. */
    isWeekly: c.question('is_weekly').notNull(),
  },
  (forecast) => [c.primaryKey({ columns: [forecast.releaseId, forecast.madeOn] })],
);
