import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/ui/action-form';
import type { Issue } from '@/domain/issues/issue';
import { IssueEditable } from './issue-editable';
import { IssueForm } from './issue-form';
import { hiddenFields, type IssueFormKeys } from './issue-form-keys';

type IssueTitleProps = { issue: Issue; isEditable: boolean; action: FormAction; keys: IssueFormKeys };

/** The title once more, where whoever may change it can; for the others it stands at the top of the page. */
export function IssueTitle({ issue, isEditable, action, keys }: IssueTitleProps) {
  const t = useTranslations('issues.form');
  const ui = useTranslations('ui.do');
  if (!isEditable) return null;
  const fields = [
    ...hiddenFields(keys, 'title'),
    { kind: 'text' as const, name: 'title', label: t('field.title'), value: issue.title, maxLength: 400 },
  ];
  return (
    <IssueEditable
      name="title"
      label={t('field.title')}
      isEditable
      isRow
      form={<IssueForm action={action} submit={ui('save')} fields={fields} />}
    >
      <bdi>{issue.title}</bdi>
    </IssueEditable>
  );
}
