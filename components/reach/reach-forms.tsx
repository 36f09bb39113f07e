import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import { PlanPart } from '@/components/goals/plan-part';
import { DescribedForm } from '@/components/people/described-form';
import type { FieldDescription } from '@/components/people/field-description';
import type { FormAction } from '@/components/ui/action-form';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';

export type ReachActions = { type: FormAction; paste: FormAction; remove: FormAction };

type ReachFormsProps = { formats: Formats; subject: { name: 'releaseId' | 'issueId'; id: string }; today: Day; actions: ReachActions };

/** One measurement typed, or a column pasted. Both ask again before a share falls or a day is typed anew. */
export function ReachForms({ formats, subject, today, actions }: ReachFormsProps) {
  const t = useTranslations('reach.form');
  const channel: FieldDescription = {
    kind: 'text',
    name: 'channel',
    label: t('channel'),
    hint: t('channelHint'),
    isOptional: true,
    maxLength: 60,
  };
  const checked: FieldDescription = { kind: 'check', name: 'isChecked', label: t('checked'), isChecked: false };
  const identity = (): FieldDescription[] => [
    { kind: 'hidden', name: subject.name, value: subject.id },
    { kind: 'hidden', name: 'requestKey', value: randomUUID() },
  ];
  const day: FieldDescription = { kind: 'day', name: 'day', label: t('day'), value: today };
  const share: FieldDescription = {
    kind: 'text',
    name: 'share',
    label: t('share'),
    hint: t('shareHint', { example: formats.percent(0.425, 1) }),
    maxLength: 40,
  };
  const text: FieldDescription = { kind: 'area', name: 'text', label: t('text'), hint: t('textHint'), maxLength: 20_000 };
  const forms = [
    { name: 'add', action: actions.type, fields: [...identity(), day, share, channel, checked] },
    { name: 'paste', action: actions.paste, fields: [...identity(), text, channel, checked] },
  ] as const;
  return (
    <div className="mt-3 flex flex-wrap items-start gap-3">
      {forms.map(({ name, action, fields }) => (
        <div key={name} className="min-w-0 max-w-xl flex-1 basis-72">
          <PlanPart title={t(name)} isNew>
            <DescribedForm action={action} submit={t('save')} groups={[{ fields }]} />
          </PlanPart>
        </div>
      ))}
    </div>
  );
}
