import { useTranslations } from 'next-intl';
import type { DefinitionKey } from '@/domain/report/report-definitions';

/** What every figure of the report means, in small print: a report is read by people who did not make it. */
export function DefinitionList({ keys }: { keys: readonly DefinitionKey[] }) {
  const t = useTranslations('report');
  return (
    <section aria-label={t('section.definitions')} className="report-definitions border-line border-t pt-3">
      <h2 className="mb-1 font-medium text-muted text-sm">{t('section.definitions')}</h2>
      <dl className="gap-6 text-muted text-xs sm:columns-2 lg:columns-3">
        {keys.map((key) => (
          <div key={key} className="mb-1 break-inside-avoid">
            <dt className="inline font-medium text-ink">{t(`definition.${key}.term`)}:</dt>{' '}
            <dd className="inline">{t(`definition.${key}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
