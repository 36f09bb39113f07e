import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import { PlanPart } from './plan-part';

/** Keeps how the year's goals stand today, by hand. */
export function SnapshotForm({ year, requestKey, action }: { year: number; requestKey: string; action: FormAction }) {
  const t = useTranslations('goals.snapshot');
  return (
    <PlanPart title={t('take')} isNew>
      <DescribedForm
        action={action}
        submit={t('take')}
        groups={[
          {
            fields: [
              { kind: 'hidden', name: 'year', value: String(year) },
              { kind: 'hidden', name: 'requestKey', value: requestKey },
              { kind: 'text', name: 'note', label: t('note'), hint: t('noteHint'), isOptional: true, maxLength: 400 },
            ],
          },
        ]}
      />
    </PlanPart>
  );
}
