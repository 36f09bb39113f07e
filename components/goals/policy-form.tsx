import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FormAction } from '@/components/ui/action-form';
import type { FiscalYear } from '@/domain/goals/goal';

type PolicyFormProps = {
  year: number;
  policy: FiscalYear | undefined;
  /** Another year whose pillars a new one can begin with. */
  copyFrom: number | undefined;
  requestKey: string;
  action: FormAction;
};

/** The policy of a fiscal year: what it is for, the vision, the impression to leave. */
export function PolicyForm({ year, policy, copyFrom, requestKey, action }: PolicyFormProps) {
  const t = useTranslations('goals.policy');
  const yearWords = useTranslations('goals.year');
  const about = { isOptional: true, maxLength: 20_000 };
  return (
    <DescribedForm
      action={action}
      submit={policy ? t('save') : t('create')}
      groups={[
        {
          fields: [
            { kind: 'hidden', name: 'year', value: String(year) },
            { kind: 'hidden', name: 'version', value: String(policy?.version ?? 0) },
            { kind: 'hidden', name: 'requestKey', value: requestKey },
            { ...about, isOptional: false, kind: 'area', name: 'policy', label: t('policy'), hint: t('policyHint'), value: policy?.policy },
            { ...about, kind: 'area', name: 'vision', label: t('vision'), hint: t('visionHint'), value: policy?.vision },
            { ...about, kind: 'area', name: 'impression', label: t('impression'), hint: t('impressionHint'), value: policy?.impression },
            ...(!policy && copyFrom
              ? [
                  {
                    kind: 'select' as const,
                    name: 'copyFrom',
                    label: t('copyPillars'),
                    isOptional: true,
                    value: '',
                    choices: [
                      { value: '', label: t('copyNone') },
                      { value: String(copyFrom), label: yearWords('name', { year: copyFrom }) },
                    ],
                  },
                ]
              : []),
          ],
        },
      ]}
    />
  );
}
