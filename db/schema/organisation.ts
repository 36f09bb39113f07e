import { dialect } from '@/db/dialect/chosen';
import type { PriorityTable } from '@/domain/issues/suggested-priority';
import type { CalendarName, Locale } from '@/domain/people/member';

const c = dialect.columns;

/** One row: the organisation that runs this program. */
export const organisation = c.table('organisation', {
  id: c.id('id').primaryKey(),
  name: c.text('name').notNull(),
  timeZone: c.text('time_zone').notNull(),
  /** Weekdays worked, 0 = Sunday … 6 = Saturday. */
  workingDays: c.json<number[]>('working_days').notNull(),
  weekStartsOn: c.wholeNumber('week_starts_on').notNull(),
  fiscalStartMonth: c.wholeNumber('fiscal_start_month').notNull(),
  fiscalYearNamedBy: c.text('fiscal_year_named_by', { enum: ['start', 'end'] }).notNull(),
  locale: c.text('locale').$type<Locale>().notNull(),
  calendar: c.text('calendar').$type<CalendarName>().notNull(),
  priorityTable: c.json<PriorityTable>('priority_table').notNull(),
  isDemo: c.question('is_demo').notNull(),
  version: c.wholeNumber('version').notNull(),
});

export const holidays = c.table('holidays', {
  day: c.day('day').primaryKey(),
  name: c.text('name').notNull(),
});
