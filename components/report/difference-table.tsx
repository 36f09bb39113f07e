import { useTranslations } from 'next-intl';
import { GoalStatusPill } from '@/components/goals/goal-status-pill';
import type { Formats } from '@/domain/calendar/formats';
import { goalStatuses } from '@/domain/goals/goal-score';
import type { Difference } from '@/domain/report/compare-reports';
import type { SentenceValue } from '@/domain/report/sentence';
import { writeValue } from '@/domain/report/sentence-arguments';
import { ReportLink } from './report-link';

type DifferenceTableProps = { differences: readonly Difference[]; formats: Formats };

/** What a frozen report said beside what is true today: the old value struck through. */
export function DifferenceTable({ differences, formats }: DifferenceTableProps) {
  const t = useTranslations('report');
  if (differences.length === 0) return <p className="text-muted">{t('snapshot.same')}</p>;
  return (
    <table className="table table-cards">
      <caption className="sr-only">{t('snapshot.differs')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('snapshot.figure')}</th>
          <th scope="col">{t('snapshot.then')}</th>
          <th scope="col">{t('snapshot.now')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ figure, name, then, now, href }) => (
          <tr key={`${figure} ${name}`}>
            <th scope="row" data-main>
              <ReportLink href={href} isShared={false}>
                {t(`diff.${figure}`, { name })}
              </ReportLink>
            </th>
            <td data-label={t('snapshot.then')}>
              {then ? (
                <del className="text-muted decoration-line-strong">
                  <Value value={then} formats={formats} />
                </del>
              ) : (
                '—'
              )}
            </td>
            <td data-label={t('snapshot.now')}>{now ? <Value value={now} formats={formats} /> : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ value, formats }: { value: SentenceValue; formats: Formats }) {
  const status = value.as === 'code' ? goalStatuses.find((one) => one === value.value) : undefined;
  if (status) return <GoalStatusPill status={status} />;
  return value.as === 'count' ? formats.number(value.value) : writeValue(value, formats);
}
