import { getTranslations } from 'next-intl/server';
import { IssueUndo } from '@/components/issues/issue-undo';
import { restoreCommentAction, restoreEvidenceAction } from './actions';

/** After something was taken away: the address says what, so that undo also works without scripts. */
export async function IssueUndoBar({ undo, issueKey }: { undo: string | undefined; issueKey: string }) {
  const [kind, id, version] = undo?.split('.') ?? [];
  if (!id) return null;
  const t = await getTranslations('issues');
  if (kind === 'comment' && version) {
    return <IssueUndo message={t('comment.removed')} action={restoreCommentAction} fields={{ commentId: id, version }} />;
  }
  if (kind !== 'evidence') return null;
  return <IssueUndo message={t('evidence.removed')} action={restoreEvidenceAction} fields={{ evidenceId: id, issueKey }} />;
}
