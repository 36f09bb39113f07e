import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { Formats } from '@/domain/calendar/formats';

export type SnapshotLine = {
  id: string;
  year: number;
  quarter: number;
  productName: string | null;
  note: string;
  frozenAt: Date;
  by: string | null;
};

/** Reports that were frozen, the newest first, with who did it, when and what for. */
export function SnapshotList({ snapshots, formats }: { snapshots: readonly SnapshotLine[]; formats: Formats }) {
  const t = useTranslations('report');
  if (snapshots.length === 0) return <EmptyState title={t('snapshot.title')}>{t('snapshot.none')}</EmptyState>;
  return (
    <table className="table table-cards">
      <caption className="sr-only">{t('snapshot.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('snapshot.note')}</th>
          <th scope="col">{t('snapshot.quarter')}</th>
          <th scope="col">{t('snapshot.made')}</th>
          <th scope="col">{t('snapshot.by')}</th>
        </tr>
      </thead>
      <tbody>
        {snapshots.map(({ id, year, quarter, productName, note, frozenAt, by }) => (
          <tr key={id}>
            <th scope="row" data-main>
              <Link className="link" href={`/report/snapshots/${id}`}>
                <bdi>{note}</bdi>
              </Link>
            </th>
            <td data-label={t('snapshot.quarter')}>
              {t('quarter.name', { year, quarter })}
              {productName && (
                <span className="block text-muted text-xs">
                  <bdi>{productName}</bdi>
                </span>
              )}
            </td>
            <td data-label={t('snapshot.made')}>{formats.moment(frozenAt)}</td>
            <td data-label={t('snapshot.by')}>
              <bdi>{by ?? t('words.somebody')}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
