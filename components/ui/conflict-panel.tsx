import { useTranslations } from 'next-intl';

export type ConflictRow = { label: string; theirs: string; yours: string };

/** Both versions of what two people changed at once; only fields that differ. */
export function ConflictPanel({ rows }: { rows: readonly ConflictRow[] }) {
  const t = useTranslations('ui.form');
  const differing = rows.filter((row) => row.theirs !== row.yours);
  if (differing.length === 0) return null;
  return (
    <table className="table table-cards mt-2">
      <caption className="p-2 text-start font-medium text-sm">{t('conflict')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('theirs')}</th>
          <th scope="col">{t('yours')}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map((row) => (
          <tr key={row.label}>
            <th scope="row" data-main>
              {row.label}
            </th>
            <td data-label={t('theirs')} dir="auto">
              {row.theirs || '—'}
            </td>
            <td data-label={t('yours')} dir="auto">
              {row.yours || '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
