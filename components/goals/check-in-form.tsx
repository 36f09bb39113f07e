import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import { checkInConfidences } from '@/domain/goals/goal';

/** How sure the owner or a lead is of a goal, and why. */
export function CheckInForm({ goalId, requestKey, action }: { goalId: string; requestKey: string; action: FormAction }) {
  const t = useTranslations('goals.checkIn');
  const confidence = useTranslations('goals.confidence');
  const choose = useTranslations('ui.form')('choose');
  return (
    <details data-screen-only className="mt-3 rounded border border-line border-dashed">
      <summary className="cursor-pointer px-4 py-3 font-medium">{t('add')}</summary>
      <div className="border-line border-t p-4">
        <DescribedForm
          key={requestKey}
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
      </div>
    </details>
  );
}
