import { useTranslations } from 'next-intl';
import type { FiscalYear } from '@/domain/goals/goal';

/** What the year is for, in the words of its policy. */
export function PolicyPanel({ year }: { year: FiscalYear }) {
  const t = useTranslations('goals.policy');
  return (
    <section aria-label={t('policy')} className="mb-6 max-w-prose">
      {year.policy && (
        <p className="whitespace-pre-line text-balance font-semibold text-xl">
          <bdi>{year.policy}</bdi>
        </p>
      )}
      <dl className="mt-2 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
        {year.vision && <Named name={t('vision')} text={year.vision} />}
        {year.impression && <Named name={t('impression')} text={year.impression} />}
      </dl>
    </section>
  );
}

const Named = ({ name, text }: { name: string; text: string }) => (
  <>
    <dt className="text-muted">{name}</dt>
    <dd className="whitespace-pre-line max-sm:mb-1">
      <bdi>{text}</bdi>
    </dd>
  </>
);
