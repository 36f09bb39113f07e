import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import type { Day as DayText } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { isOpen } from '@/domain/issues/issue';
import type { ListRow } from './list-row';

/** The deadline; late is said in words. */
export function DueCell({ row, formats, today }: { row: ListRow; formats: Formats; today: DayText }) {
  const t = useTranslations('issues.list');
  if (!row.dueOn) return null;
  const isLate = row.dueOn < today && isOpen(row.status);
  return (
    <span>
      <Day day={row.dueOn} formats={formats} today={today} isLate={isLate} />
      {isLate && <span className="block text-bad text-xs">{t('overdueWord')}</span>}
    </span>
  );
}
