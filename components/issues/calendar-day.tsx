import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { PriorityMark } from '@/components/ui/priority-mark';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { dayOfMonth } from '@/domain/calendar/months';
import { isOpen } from '@/domain/issues/issue';
import { type ListState, listHref } from './list-href';
import type { ListRow } from './list-row';

export type DueDayData = { day: Day; count: { n: number; isMore: boolean }; first: readonly ListRow[] };

type CalendarDayProps = {
  state: ListState;
  day: Day;
  due?: DueDayData;
  isOutside: boolean;
  isToday: boolean;
  formats: Formats;
  today: Day;
};

/** One day: its number, the first issues due on it, and the way to all of them. */
export function CalendarDay({ state, day, due, isOutside, isToday, formats, today }: CalendarDayProps) {
  const t = useTranslations('issues.calendar');
  const late = useTranslations('issues.list')('overdueWord');
  const count = due?.count ?? { n: 0, isMore: false };
  const more = count.n - (due?.first.length ?? 0);
  const href = listHref(state, {
    filter: { dueFrom: day, dueTo: day },
    arrangement: { view: 'table', month: null, sort: 'priority', direction: 'asc' },
  });
  const name = t('day', { day: formats.day(day), n: count.n });
  return (
    <td
      className={`border-line border-e border-b p-1 align-top max-sm:block max-sm:border-0 max-sm:border-b max-sm:py-2 ${isOutside ? 'bg-sunken max-sm:hidden' : ''} ${count.n === 0 ? 'max-sm:hidden' : ''}`}
    >
      <div className="flex min-h-24 flex-col gap-1 max-sm:min-h-0">
        <Link
          href={href}
          aria-current={isToday ? 'date' : undefined}
          className={`flex min-h-6 items-center justify-between gap-1 rounded-sm px-1 text-sm hover:bg-accent-wash ${isToday ? 'bg-accent font-semibold text-on-accent hover:text-accent' : isOutside ? 'text-muted' : ''}`}
        >
          <span className="sr-only">{name}</span>
          <span aria-hidden className="max-sm:hidden">
            {formats.number(dayOfMonth(day, formats.calendar))}
          </span>
          <span aria-hidden className="sm:hidden">
            {formats.day(day)}
          </span>
          {count.n > 0 && (
            <span aria-hidden className="text-xs">
              {count.isMore ? `${formats.number(count.n)}+` : formats.number(count.n)}
            </span>
          )}
        </Link>
        <ul className="grid gap-0.5">
          {due?.first.map((row) => (
            <li key={row.id} className="flex min-w-0 items-center gap-1 text-xs">
              {row.priority && <PriorityMark priority={row.priority} />}
              <Link
                href={`/issues/${row.key}`}
                dir="auto"
                title={`${row.key} ${row.title}`}
                className={`min-w-0 flex-1 truncate py-0.5 hover:underline pointer-coarse:py-2 ${isLate(row, today) ? 'font-medium text-bad' : ''}`}
              >
                {isLate(row, today) && <span className="sr-only">{late} </span>}
                {row.title}
              </Link>
            </li>
          ))}
        </ul>
        {more > 0 && (
          <Link href={href} className="link px-1 text-xs">
            {count.isMore ? t('manyMore', { n: count.n }) : t('more', { n: more })}
          </Link>
        )}
      </div>
    </td>
  );
}

const isLate = (row: ListRow, today: Day) => row.dueOn !== null && row.dueOn < today && isOpen(row.status);
