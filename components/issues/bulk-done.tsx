import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { type BulkRefused, RefusedIssues } from './bulk-preview';

type BulkDoneProps = {
  changed: readonly { key: string; title: string }[];
  left: readonly BulkRefused[];
  /** Missing once it has been taken back. */
  undo?: { action: FormAction; bulkEditId: string; requestKey: string };
};

export function BulkDone({ changed, left, undo }: BulkDoneProps) {
  const t = useTranslations('issues.bulk');
  return (
    <>
      {undo && (
        <ActionForm action={undo.action} className="mb-4">
          <input type="hidden" name="bulkEditId" value={undo.bulkEditId} />
          <input type="hidden" name="requestKey" value={undo.requestKey} />
          <SubmitButton tone="quiet">{t('undo')}</SubmitButton>
        </ActionForm>
      )}
      <RefusedIssues title={t('leftIssues')} refused={left} />
      <Section title={undo ? t('changedIssues') : t('restoredIssues')}>
        <ul className="grid gap-1">
          {changed.map(({ key, title }) => (
            <li key={key} className="flex gap-3">
              <Link href={`/issues/${key}`} className="link whitespace-nowrap">
                {key}
              </Link>
              <bdi className="truncate">{title}</bdi>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
