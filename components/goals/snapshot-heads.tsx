import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';

type Head = { id: string; quarter: number; takenOn: Day; takenById: string | null; takenByName: string | null; note: string };

/** The snapshots of a year, the newest first; each opens what it holds, compared with now. */
export function SnapshotHeads({ heads, formats }: { heads: readonly Head[]; formats: Formats }) {
  const t = useTranslations('goals');
  return (
    <ul className="grid gap-2">
      {heads.map((head) => (
        <li key={head.id} className="border-line border-b pb-2">
          <Link href={`/goals/snapshots/${head.id}`} className="link font-medium">
            {t('snapshot.head', { quarter: t('year.quarter', { quarter: head.quarter }), day: formats.day(head.takenOn) })}
          </Link>{' '}
          <span className="text-muted text-sm">
            {head.takenById === null ? t('snapshot.server') : <bdi>{head.takenByName ?? t('checkIn.somebody')}</bdi>}
          </span>
          {head.note && (
            <p className="max-w-prose text-sm">
              <bdi>{head.note}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
