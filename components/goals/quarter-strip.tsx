import { useTranslations } from 'next-intl';
import { dayNumber, shareBetween } from '@/components/charts/chart-scale';
import { addDays, type Day } from '@/domain/calendar/day';
import type { QuarterSpan } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';

/** The fiscal year's quarters with their days, and where today stands in them. */
export function QuarterStrip({ quarters, today, formats }: { quarters: readonly QuarterSpan[]; today: Day; formats: Formats }) {
  const t = useTranslations('goals.year');
  const [from, to] = [quarters[0]?.from ?? today, addDays(quarters.at(-1)?.to ?? today, 1)];
  const isInside = today >= from && today < to;
  const at = shareBetween(dayNumber(today), dayNumber(from), dayNumber(to));
  return (
    <div className="relative text-muted text-xs">
      <ol className="grid grid-cols-4">
        {quarters.map((quarter) => (
          <li
            key={quarter.quarter}
            aria-current={today >= quarter.from && today <= quarter.to ? 'date' : undefined}
            className="border-line border-s border-t-2 ps-1.5 pt-1 aria-[current=date]:border-t-accent aria-[current=date]:text-ink"
          >
            <span className="font-semibold">{t('quarter', { quarter: quarter.quarter })}</span>{' '}
            <span className="max-sm:hidden">
              {t('span', { from: formats.dayShort(quarter.from, quarter.to), to: formats.day(quarter.to) })}
            </span>
          </li>
        ))}
      </ol>
      {isInside && (
        <div
          className="absolute -top-1 h-3 border-accent border-s-2"
          style={{ insetInlineStart: `${at * 100}%` }}
          title={t('today', { day: formats.day(today) })}
        >
          <span className="sr-only">{t('today', { day: formats.day(today) })}</span>
        </div>
      )}
    </div>
  );
}
