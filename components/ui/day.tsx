import { useTranslations } from 'next-intl';
import type { Day as DayText } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';

/** A day in the reader's calendar. With `today` the year is left out when it is this one. */
export function Day({ day, formats, today, isLate }: { day: DayText | null; formats: Formats; today?: DayText; isLate?: boolean }) {
  if (!day) return <NoDay />;
  return <DayLook day={day} text={formats.dayShort(day, today)} whole={today ? formats.day(day) : undefined} isLate={isLate} />;
}

type DayLookProps = { day: DayText; text: string; whole?: string; isLate?: boolean };

/** The same where the texts are at hand. @param whole with its year, on hover */
export function DayLook({ day, text, whole, isLate }: DayLookProps) {
  return (
    <time dateTime={day} title={whole} className={`whitespace-nowrap ${isLate ? 'font-medium text-bad' : ''}`}>
      {text}
    </time>
  );
}

function NoDay() {
  const t = useTranslations('ui.day');
  return <span className="text-muted">{t('none')}</span>;
}
