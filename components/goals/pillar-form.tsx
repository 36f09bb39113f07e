import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FieldDescription } from '@/components/people/field-description';
import type { FormAction } from '@/components/ui/action-form';
import type { Pillar } from '@/domain/goals/goal';

type PillarFormProps = { pillar?: Pillar; hidden: Readonly<Record<string, string>>; action: FormAction; submit: string };

export function PillarForm({ pillar, hidden, action, submit }: PillarFormProps) {
  const t = useTranslations('goals.pillar');
  return (
    <DescribedForm
      action={action}
      submit={submit}
      groups={[
        {
          fields: [
            ...Object.entries(hidden).map(([name, value]) => ({ kind: 'hidden', name, value }) satisfies FieldDescription),
            { kind: 'text', name: 'name', label: t('name'), value: pillar?.name, maxLength: 200 },
            { kind: 'area', name: 'description', label: t('description'), isOptional: true, value: pillar?.description, maxLength: 20_000 },
          ],
        },
      ]}
    />
  );
}
