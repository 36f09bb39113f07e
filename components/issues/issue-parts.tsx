import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/ui/action-form';
import type { Issue } from '@/domain/issues/issue';
import { IssueEditable } from './issue-editable';
import { IssueForm } from './issue-form';
import type { IssueFormKeys } from './issue-form-keys';
import { hiddenFields } from './issue-form-keys';
import { IssueText } from './issue-text';

const parts = ['who', 'whereAt', 'wanted', 'obstacle', 'result', 'description'] as const;
type IssuePartName = (typeof parts)[number] | 'analysis' | 'solution';

type IssuePartsProps = { issue: Issue; names?: readonly IssuePartName[]; isEditable: boolean; action: FormAction; keys: IssueFormKeys };

/** The texts of an issue, each edited in its place: the problem in five parts with its description, or the owner's work on it. */
export function IssueParts({ issue, names = parts, isEditable, action, keys }: IssuePartsProps) {
  const t = useTranslations('issues.form');
  const ui = useTranslations('ui.do');
  return (
    <div className="flex flex-col gap-1">
      {names.map((name) => (
        <IssueEditable
          key={name}
          name={name}
          label={t(`field.${name}`)}
          isEditable={isEditable}
          isRow
          form={
            <IssueForm
              action={action}
              submit={ui('save')}
              fields={[
                ...hiddenFields(keys, name),
                { kind: 'area', name, label: t(`field.${name}`), hint: t(`hint.${name}`), value: issue[name], isOptional: true },
              ]}
            />
          }
        >
          <IssueText text={issue[name]} emptyText={t('notWritten')} />
        </IssueEditable>
      ))}
    </div>
  );
}
