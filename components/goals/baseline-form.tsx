import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Formats } from '@/domain/calendar/formats';
import type { Kpi } from '@/domain/goals/goal';
import type { KpiBaseline } from '@/domain/goals/kpi-baseline';

type BaselineFormProps = {
  kpi: Kpi;
  baselines: readonly KpiBaseline[];
  requestKey: string;
  formats: Formats;
  declare: FormAction;
  takeBack: FormAction;
};

/** The spans on which a KPI's natural limits are frozen, and a new one from here on. */
export function BaselineForm({ kpi, baselines, requestKey, formats, declare, takeBack }: BaselineFormProps) {
  const t = useTranslations('goals.baseline');
  return (
    <div className="grid gap-3">
      <p className="max-w-prose text-muted text-sm">{t('hint')}</p>
      {baselines.length > 0 && (
        <ul className="grid gap-2">
          {baselines.map((baseline) => (
            <li key={baseline.id} className="flex flex-wrap items-center gap-3 text-sm">
              <span>
                {t('span', { from: formats.day(baseline.from), to: formats.day(baseline.to), n: baseline.values.length })}{' '}
                <bdi className="text-muted">{baseline.note}</bdi>
              </span>
              <ActionForm action={takeBack}>
                <input type="hidden" name="kpiId" value={kpi.id} />
                <input type="hidden" name="baselineId" value={baseline.id} />
                <SubmitButton tone="quiet" size="small">
                  {t('takeBack')}
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      <DescribedForm
        action={declare}
        submit={t('declare')}
        groups={[
          {
            fields: [
              { kind: 'hidden', name: 'kpiId', value: kpi.id },
              { kind: 'hidden', name: 'requestKey', value: requestKey },
              { kind: 'day', name: 'from', label: t('from'), hint: t('fromHint') },
              { kind: 'day', name: 'to', label: t('to') },
              { kind: 'text', name: 'note', label: t('note'), isOptional: true, maxLength: 400 },
            ],
          },
        ]}
      />
    </div>
  );
}
