import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import { checkInConfidences } from '@/domain/goals/goal';
import { PlanPart } from './plan-part';

/** How sure the owner or a lead is of a goal, and why. */
export function CheckInForm({ goalId, requestKey, action }: { goalId: string; requestKey: string; action: FormAction }) {
  const t = useTranslations('goals.checkIn');
  const confidence = useTranslations('goals.confidence');
  const choose = useTranslations('ui.form')('choose');
  return (
    <div className="mt-3">
      <PlanPart title={t('add')} isNew>
        <DescribedForm
          action={action}
          submit={t('add')}
          groups={[
            {
              fields: [
                { kind: 'hidden', name: 'goalId', value: goalId },
                { kind: 'hidden', name: 'requestKey', value: requestKey },
                {
                  kind: 'select',
                  name: 'confidence',
                  label: t('confidence'),
                  value: '',
                  choices: [{ value: '', label: choose }, ...checkInConfidences.map((value) => ({ value, label: confidence(value) }))],
                },
                { kind: 'area', name: 'commentary', label: t('commentary'), hint: t('commentaryHint'), maxLength: 20_000 },
              ],
            },
          ]}
        />
      </PlanPart>
    </div>
  );
}
