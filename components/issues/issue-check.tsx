import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/ui/action-form';
import { IssueForm } from './issue-form';
import { hiddenFields, type IssueFormKeys } from './issue-form-keys';

/** What the one named to check a fix saw: gone, or still there; with what makes them say so. */
export function IssueCheck({ action, keys }: { action: FormAction; keys: IssueFormKeys }) {
  const t = useTranslations('issues.form.check');
  const form = useTranslations('issues.form');
  return (
    <IssueForm
      action={action}
      submit={t('save')}
      isWide
      fields={[
        ...hiddenFields(keys, 'check'),
        {
          kind: 'select',
          name: 'status',
          label: t('verdict'),
          value: 'verified',
          choices: [
            { value: 'verified', label: t('verified') },
            { value: 'in_progress', label: t('in_progress') },
          ],
        },
        { kind: 'area', name: 'note', label: form('field.note'), hint: t('noteHint') },
      ]}
    />
  );
}
