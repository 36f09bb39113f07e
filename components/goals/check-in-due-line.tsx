import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Formats } from '@/domain/calendar/formats';
import type { CheckInDue } from '@/domain/goals/check-in-rhythm';

/** When the next check-in is due, or how late it is. */
export function CheckInDueLine({ due, formats }: { due: CheckInDue; formats: Formats }) {
  const t = useTranslations('goals.checkIn');
  if (due.kind === 'none') return null;
  if (due.lateDays === 0) return <p className="text-muted text-xs">{t('due', { day: formats.day(due.dueOn) })}</p>;
  return (
    <p>
      <Pill tone="warning">{t('late', { days: due.lateDays })}</Pill>
    </p>
  );
}
