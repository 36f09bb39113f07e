import { useTranslations } from 'next-intl';
import { Moment } from '@/components/ui/moment';
import type { Formats } from '@/domain/calendar/formats';
import type { CheckInConfidence } from '@/domain/goals/goal';
import { ConfidencePill } from './confidence-pill';

export type CheckInSeen = { confidence: CheckInConfidence; commentary: string; authorName: string | null; createdAt: Date };

/** What somebody said of a goal last, and how long ago. */
export function LatestCheckIn({ checkIn, formats }: { checkIn: CheckInSeen | undefined; formats: Formats }) {
  const t = useTranslations('goals.checkIn');
  if (!checkIn) return <p className="text-muted text-sm">{t('none')}</p>;
  return (
    <div className="min-w-0 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2 text-muted text-xs">
        <ConfidencePill confidence={checkIn.confidence} />
        <bdi>{checkIn.authorName ?? t('somebody')}</bdi>
        <Moment at={checkIn.createdAt} formats={formats} />
      </p>
      <p className="mt-0.5 line-clamp-3 max-w-prose print:line-clamp-none">
        <bdi>{checkIn.commentary}</bdi>
      </p>
    </div>
  );
}
