import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FieldDescription } from '@/components/people/field-description';
import type { FormAction } from '@/components/ui/action-form';
import type { Formats } from '@/domain/calendar/formats';
import type { Outcome, OutcomeCounts, OutcomeSide } from '@/domain/outcomes/outcome';

type CountsFormProps = {
  outcome: Outcome;
  side: OutcomeSide;
  counts: OutcomeCounts | undefined;
  requestKey: string;
  formats: Formats;
  action: FormAction;
};

/** The answers of one side: whole numbers, typed the way the person writes them. */
export function CountsForm({ outcome, side, counts, requestKey, formats, action }: CountsFormProps) {
  const t = useTranslations('outcomes.counts');
  const names = outcome.dataKind === 'nps' ? (['promoters', 'passives', 'detractors'] as const) : (['successes', 'answers'] as const);
  return (
    <DescribedForm
      action={action}
      submit={t('save')}
      tone="quiet"
      groups={[
        {
          title: t(side),
          fields: [
            { kind: 'hidden', name: 'outcomeId', value: outcome.id },
            { kind: 'hidden', name: 'side', value: side },
            { kind: 'hidden', name: 'requestKey', value: requestKey },
            ...names.map((name): FieldDescription => {
              const known = counts?.[name];
              return {
                kind: 'text',
                name,
                label: t(name),
                maxLength: 20,
                value: known === null || known === undefined ? '' : formats.number(known),
              };
            }),
            { kind: 'text', name: 'note', label: t('note'), isOptional: true, maxLength: 400, value: counts?.note },
          ],
        },
      ]}
    />
  );
}
