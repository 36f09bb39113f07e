import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Issue } from '@/domain/issues/issue';

type Told = { issue: Issue } & ({ kind: 'done'; version: string } | { kind: 'taken'; byName: string | null });

/** What became of the issue before, with the way back. */
export function TriageTold({ told, undoAction, requestKey }: { told: Told; undoAction: FormAction; requestKey: string }) {
  const t = useTranslations('triage');
  const ui = useTranslations('ui');
  const { issue } = told;
  const link = (
    <Link href={`/issues/${issue.key}`} className="link">
      {issue.key}
    </Link>
  );
  if (told.kind === 'taken') {
    return (
      <div className="mb-3" role="status">
        <Notice tone="warning">
          {t.rich('taken', { issue: () => link, who: told.byName ?? t('somebody'), status: ui(`status.${issue.status}`) })}
        </Notice>
      </div>
    );
  }
  const isSnoozed = issue.status === 'new' && issue.snoozedUntil !== null;
  return (
    <div role="status" className="mb-3 flex flex-wrap items-center gap-3 text-sm">
      <span>{t.rich(isSnoozed ? 'snoozed' : 'decided', { issue: () => link, status: ui(`status.${issue.status}`) })}</span>
      <ActionForm action={undoAction} data-triage-undo>
        <input type="hidden" name="issueId" value={issue.id} />
        <input type="hidden" name="version" value={told.version} />
        <input type="hidden" name="requestKey" value={requestKey} />
        <SubmitButton tone="quiet" size="small">
          {ui('do.undo')} <kbd>U</kbd>
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
