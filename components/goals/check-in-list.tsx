import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import type { Formats } from '@/domain/calendar/formats';
import { ConfidencePill } from './confidence-pill';
import type { CheckInSeen } from './latest-check-in';

type CheckInListProps = { checkIns: readonly (CheckInSeen & { id: string; day: string })[]; formats: Formats };

/** What was said of a goal, the newest first. */
export function CheckInList({ checkIns, formats }: CheckInListProps) {
  const t = useTranslations('goals.checkIn');
  if (checkIns.length === 0) return <p className="text-muted text-sm">{t('none')}</p>;
  return (
    <ol className="grid gap-3">
      {checkIns.map((checkIn) => (
        <li key={checkIn.id} className="border-line border-s-2 ps-3 text-sm">
          <p className="flex flex-wrap items-baseline gap-x-2 text-muted text-xs">
            <ConfidencePill confidence={checkIn.confidence} />
            <bdi>{checkIn.authorName ?? t('somebody')}</bdi>
            <Day day={checkIn.day} formats={formats} />
          </p>
          <p className="mt-0.5 max-w-prose whitespace-pre-line">
            <bdi>{checkIn.commentary}</bdi>
          </p>
        </li>
      ))}
    </ol>
  );
}
