import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

const steps = ['policy', 'pillar', 'goal', 'kpi'] as const;
type Step = (typeof steps)[number];

/** How a fiscal year comes about, and which step is next. */
export function YearEmpty({ step, year, mayEdit }: { step: Step; year: number; mayEdit: boolean }) {
  const t = useTranslations('goals.empty');
  return (
    <EmptyState
      title={t(`${step}.title`)}
      action={
        mayEdit && (
          <LinkButton tone="primary" href={`/goals/plan?year=${year}`}>
            {t(`${step}.action`)}
          </LinkButton>
        )
      }
    >
      <ol className="mb-2 grid gap-1">
        {steps.map((one, index) => (
          <li
            key={one}
            aria-current={one === step ? 'step' : undefined}
            className="aria-[current=step]:font-semibold aria-[current=step]:text-ink"
          >
            {t('step', { number: index + 1, text: t(`${one}.text`) })}
          </li>
        ))}
      </ol>
      {!mayEdit && <p>{t('lead')}</p>}
    </EmptyState>
  );
}
