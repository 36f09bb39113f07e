import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { Formats } from '@/domain/calendar/formats';
import type { Severity } from '@/domain/issues/issue';

type DeedRow = {
  id: string;
  key: string;
  title: string;
  productName: string;
  ownerName: string | null;
  severity: Severity | null;
  day: string | null;
};

/** The issues that one figure of the report counts. */
export function DeedTable({ rows, caption, formats }: { rows: readonly DeedRow[]; caption: string; formats: Formats }) {
  const t = useTranslations('report');
  if (rows.length === 0) return <p className="text-muted">{t('better.nothing')}</p>;
  return (
    <table className="table table-cards">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rows.issue')}</th>
          <th scope="col">{t('rows.product')}</th>
          <th scope="col">{t('rows.severity')}</th>
          <th scope="col">{t('rows.owner')}</th>
          <th scope="col">{t('rows.day')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" data-main>
              <Link className="link" href={`/issues/${row.key}`}>
                <bdi>{row.key}</bdi> <bdi>{row.title}</bdi>
              </Link>
            </th>
            <td data-label={t('rows.product')}>
              <bdi>{row.productName}</bdi>
            </td>
            <td data-label={t('rows.severity')}>
              <SeverityMark severity={row.severity} />
            </td>
            <td data-label={t('rows.owner')}>{row.ownerName ? <bdi>{row.ownerName}</bdi> : t('late.nobody')}</td>
            <td data-label={t('rows.day')} data-one-line>
              {formats.day(row.day)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
