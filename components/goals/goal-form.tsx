import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import type { FieldDescription } from '@/components/people/field-description';
import type { FormAction } from '@/components/ui/action-form';
import type { Formats } from '@/domain/calendar/formats';
import { checkInRhythms } from '@/domain/goals/check-in-rhythm';
import { type Goal, goalKinds } from '@/domain/goals/goal';
import { goodFrom } from '@/domain/goals/goal-score';

type Named = { id: string; name: string };

type GoalFormProps = {
  goal?: Goal & { ownerName: string | null };
  pillarId: string;
  /** Pillars the goal can move to; none when it is new. */
  pillars: readonly Named[];
  people: readonly Named[];
  hidden: Readonly<Record<string, string>>;
  formats: Formats;
  action: FormAction;
  submit: string;
};

/** What a goal is, what it promises, and who answers for it. */
export function GoalForm({ goal, pillarId, pillars, people, hidden, formats, action, submit }: GoalFormProps) {
  const t = useTranslations('goals');
  const choices = people.map(({ id, name }) => ({ value: id, label: name }));
  const left =
    goal?.ownerId && !people.some(({ id }) => id === goal.ownerId) ? [{ value: goal.ownerId, label: goal.ownerName ?? '—' }] : [];
  const place: FieldDescription =
    pillars.length > 0
      ? {
          kind: 'select',
          name: 'pillarId',
          label: t('pillar.one'),
          value: pillarId,
          choices: pillars.map(({ id, name }) => ({ value: id, label: name })),
        }
      : { kind: 'hidden', name: 'pillarId', value: pillarId };
  return (
    <DescribedForm
      action={action}
      submit={submit}
      groups={[
        {
          fields: [
            ...Object.entries(hidden).map(([name, value]) => ({ kind: 'hidden', name, value }) satisfies FieldDescription),
            place,
            { kind: 'text', name: 'name', label: t('goal.name'), hint: t('goal.nameHint'), value: goal?.name, maxLength: 200 },
            {
              kind: 'area',
              name: 'description',
              label: t('goal.description'),
              isOptional: true,
              value: goal?.description,
              maxLength: 20_000,
            },
            {
              kind: 'select',
              name: 'kind',
              label: t('goal.kind'),
              value: goal?.kind ?? 'committed',
              choices: goalKinds.map((kind) => ({
                value: kind,
                label: `${t(`kind.${kind}`)}: ${t(`score.${kind}`, { good: formats.number(goodFrom[kind], 1) })}`,
              })),
            },
            {
              kind: 'combo',
              name: 'ownerId',
              label: t('goal.owner'),
              isOptional: true,
              value: goal?.ownerId ?? '',
              choices: [...left, ...choices],
              emptyLabel: t('goal.noOwner'),
            },
            {
              kind: 'select',
              name: 'checkInRhythm',
              label: t('checkIn.rhythmLabel'),
              hint: t('checkIn.rhythmHint'),
              value: goal?.checkInRhythm ?? 'month',
              choices: checkInRhythms.map((rhythm) => ({ value: rhythm, label: t(`checkIn.rhythm.${rhythm}`) })),
            },
          ],
        },
      ]}
    />
  );
}
