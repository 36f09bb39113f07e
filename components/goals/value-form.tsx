import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { Kpi } from '@/domain/goals/goal';
import { PlanPart } from './plan-part';

type ValueFormProps = { kpi: Kpi; today: Day; requestKey: string; formats: Formats; action: FormAction };

/** A value measured on a day, typed the way the person writes numbers. */
export function ValueForm({ kpi, today, requestKey, formats, action }: ValueFormProps) {
  const t = useTranslations('goals.kpi');
  return (
    <div className="mt-3">
      <PlanPart title={t('add')} isNew>
        <DescribedForm
          action={action}
          submit={t('add')}
          groups={[
            {
              fields: [
                { kind: 'hidden', name: 'kpiId', value: kpi.id },
                { kind: 'hidden', name: 'requestKey', value: requestKey },
                { kind: 'day', name: 'day', label: t('day'), value: today },
                {
                  kind: 'text',
                  name: 'value',
                  label: t('valueIn', { unit: t(`unit.${kpi.unit}`) }),
                  hint: t('numberHint', { example: formats.number(1234.5, 1) }),
                  maxLength: 60,
                },
                { kind: 'text', name: 'note', label: t('note'), isOptional: true, maxLength: 400 },
              ],
            },
          ]}
        />
      </PlanPart>
    </div>
  );
}
