import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Formats } from '@/domain/calendar/formats';
import type { Proven } from '@/domain/report/report-better';
import { useChange } from './use-change';

/** Contracts whose proof a quarter brought, with the change and its interval. */
export function ProvenTable({ proven, caption, formats }: { proven: readonly Proven[]; caption: string; formats: Formats }) {
  const t = useTranslations('report');
  const change = useChange(formats);
  if (proven.length === 0) return <p className="text-muted">{t('better.nothing')}</p>;
  return (
    <table className="table table-cards">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('better.proven')}</th>
          <th scope="col">{t('rows.measure')}</th>
          <th scope="col">{t('rows.change')}</th>
          <th scope="col">{t('rows.day')}</th>
        </tr>
      </thead>
      <tbody>
        {proven.map((outcome) => (
          <tr key={outcome.id}>
            <th scope="row" data-main>
              <Link className="link" href={outcome.href}>
                <bdi>{outcome.title}</bdi>
              </Link>
            </th>
            <td data-label={t('rows.measure')}>
              <bdi>{outcome.kpiName}</bdi>
            </td>
            <td data-label={t('rows.change')}>{change(outcome) ?? '—'}</td>
            <td data-label={t('rows.day')} data-one-line>
              {formats.day(outcome.day)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
