import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import { Link } from '@/components/ui/link';
import type { Day as DayText } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { isOpen } from '@/domain/issues/issue';
import type { ListRow } from './list-row';

/** The title opens the issue. Long ones are cut to two lines for the eye only. */
export function TitleCell({ row }: { row: ListRow }) {
  const t = useTranslations('issues.list');
  return (
    <div className="min-w-0">
      <Link href={`/issues/${row.key}`} dir="auto" title={row.title} data-row-link className="line-clamp-2 text-ink hover:underline">
        {row.title}
      </Link>
      {(row.isBlocked || row.slipCount > 0) && (
        <p className="font-normal text-muted text-xs">
          {row.isBlocked && <span className="me-2 text-warning">{t('blocked')}</span>}
          {row.slipCount > 0 && t('moved', { n: row.slipCount })}
        </p>
      )}
    </div>
  );
}

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

export function ReleaseCell({ row }: { row: ListRow }) {
  const t = useTranslations('issues.list');
  if (row.isReleaseHidden) return <span className="text-muted italic">{t('hiddenRelease')}</span>;
  if (!row.releaseId) return null;
  return (
    <Link href={`/releases/${row.releaseId}`} className="hover:underline">
      <bdi>{row.releaseName}</bdi>
    </Link>
  );
}
