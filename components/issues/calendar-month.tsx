import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { PointingIcon } from '@/components/ui/pointing-icon';
import { weekdayNames } from '@/domain/calendar/calendar-names';
import { addDays, type Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import { CalendarDay, type DueDayData } from './calendar-day';
import { type ListState, listHref } from './list-href';

type CalendarMonthProps = {
  state: ListState;
  month: Span;
  weeks: readonly (readonly Day[])[];
  days: readonly DueDayData[];
  weekStartsOn: number;
  formats: Formats;
  today: Day;
};

/** Deadlines of a month in the reader's calendar; on a phone only the days that have some, one below the other. */
export function CalendarMonth({ state, month, weeks, days, weekStartsOn, formats, today }: CalendarMonthProps) {
  const t = useTranslations('issues.calendar');
  const byDay = new Map(days.map((day) => [day.day, day]));
  const name = formats.month(month.from);
  const isEmpty = days.every(({ day, count }) => count.n === 0 || day < month.from || day > month.to);
  const monthHref = (day: Day | null) => listHref(state, { arrangement: { month: day } });
  return (
    <section aria-label={t('label', { month: name })}>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <h2 className="min-w-40 font-semibold text-lg">{name}</h2>
        <LinkButton size="small" href={monthHref(addDays(month.from, -1))} aria-label={t('previous')} title={t('previous')}>
          <PointingIcon name="chevron-left" />
        </LinkButton>
        <LinkButton size="small" href={monthHref(addDays(month.to, 1))} aria-label={t('next')} title={t('next')}>
          <PointingIcon name="chevron-right" />
        </LinkButton>
        <Link href={monthHref(null)} className="link text-sm">
          {t('today')}
        </Link>
      </div>
      {isEmpty && <p className="mb-3 text-muted">{t('nothing')}</p>}
      <table className="w-full table-fixed border-separate border-spacing-0 border-line border-s border-t max-sm:block max-sm:border-0">
        <thead className="max-sm:sr-only">
          <tr>
            {weekdayNames(formats.locale, weekStartsOn).map((weekday) => (
              <th
                key={weekday.weekday}
                scope="col"
                className="border-line border-e border-b px-2 py-1 text-start font-medium text-muted text-xs"
              >
                {weekday.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {weeks.map((week) => (
            <tr key={week[0]} className="max-sm:block">
              {week.map((day) => (
                <CalendarDay
                  key={day}
                  state={state}
                  day={day}
                  due={byDay.get(day)}
                  isOutside={day < month.from || day > month.to}
                  isToday={day === today}
                  formats={formats}
                  today={today}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
