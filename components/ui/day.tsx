import { useTranslations } from 'next-intl';
import type { Day as DayText } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';

/** A day in the reader's calendar. With `today` the year is left out when it is this one. */
export function Day({ day, formats, today, isLate }: { day: DayText | null; formats: Formats; today?: DayText; isLate?: boolean }) {
  const t = useTranslations('ui.day');
  if (!day) return <span className="text-muted">{t('none')}</span>;
  return (
    <time
      dateTime={day}
      title={today ? formats.day(day) : undefined}
      className={`whitespace-nowrap ${isLate ? 'font-medium text-bad' : ''}`}
    >
      {formats.dayShort(day, today)}
    </time>
  );
}
