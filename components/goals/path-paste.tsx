import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import type { Kpi } from '@/domain/goals/goal';
import { PlanPart } from './plan-part';

/** A whole path pasted from a spreadsheet, such as a season month by month; it replaces the one that is there. */
export function PathPaste({ kpi, requestKey, action }: { kpi: Kpi; requestKey: string; action: FormAction }) {
  const t = useTranslations('goals.path');
  return (
    <PlanPart title={t('paste')} isNew>
      <DescribedForm
        action={action}
        submit={t('pasteSave')}
        groups={[
          {
            fields: [
              { kind: 'hidden', name: 'kpiId', value: kpi.id },
              { kind: 'hidden', name: 'version', value: String(kpi.version) },
              { kind: 'hidden', name: 'requestKey', value: requestKey },
              { kind: 'area', name: 'text', label: t('pasteText'), hint: t('pasteHint'), maxLength: 20_000 },
            ],
          },
        ]}
      />
    </PlanPart>
  );
}
