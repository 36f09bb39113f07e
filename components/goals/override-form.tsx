import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import { overrideStatuses } from '@/domain/goals/goal-override';
import { PlanPart } from './plan-part';

type OverrideFormProps = { goalId: string; seenVersion: number; requestKey: string; action: FormAction };

/** Puts a person's word in place of the forecast's colour; the reason is asked. */
export function OverrideForm({ goalId, seenVersion, requestKey, action }: OverrideFormProps) {
  const t = useTranslations('goals.override');
  const status = useTranslations('goals.status.person');
  const choose = useTranslations('ui.form')('choose');
  return (
    <PlanPart title={t('title')} isNew>
      <p className="max-w-prose text-muted text-sm">{t('hint')}</p>
      <DescribedForm
        action={action}
        submit={t('save')}
        groups={[
          {
            fields: [
              { kind: 'hidden', name: 'goalId', value: goalId },
              { kind: 'hidden', name: 'version', value: String(seenVersion) },
              { kind: 'hidden', name: 'requestKey', value: requestKey },
              {
                kind: 'select',
                name: 'status',
                label: t('colour'),
                value: '',
                choices: [{ value: '', label: choose }, ...overrideStatuses.map((value) => ({ value, label: status(value) }))],
              },
              { kind: 'text', name: 'reason', label: t('reason'), maxLength: 400 },
            ],
          },
        ]}
      />
    </PlanPart>
  );
}
