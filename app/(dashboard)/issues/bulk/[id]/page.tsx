import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BulkDone } from '@/components/issues/bulk-done';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { ClientMessages } from '@/components/ui/client-messages';
import { readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { findBulkEdit } from '@/db/queries/bulk-edits';
import { listIssuesById } from '@/db/queries/issues';
import type { RefusalCode } from '@/domain/refusals';
import { refusalSentence } from '@/server/sentences';
import { requireMember } from '@/server/session';
import { undoBulkEditAction } from '../actions';

/** What a bulk edit did, what it left alone and why, and the way to take it back as one. */
export default async function BulkDonePage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireMember();
  const [{ id }, t, db] = await Promise.all([params, getTranslations('issues.bulk'), readDb()]);
  const edit = await findBulkEdit(db, viewer, id);
  if (!edit) notFound();

  const leftIds = edit.leftAlone.map(({ issueId }) => issueId);
  const isLeft = new Set(edit.undoneAt ? leftIds : []);
  const changedIds = edit.before.map(({ issueId }) => issueId).filter((issueId) => !isLeft.has(issueId));
  const issues = new Map((await listIssuesById(db, viewer, [...changedIds, ...leftIds])).map((issue) => [issue.id, issue]));
  const left = await Promise.all(
    edit.leftAlone.flatMap(({ issueId, code }) => {
      const issue = issues.get(issueId);
      return issue ? [sentence(code).then((reason) => ({ key: issue.key, title: issue.title, reason }))] : [];
    }),
  );

  return (
    <ClientMessages of={[]}>
      <AnswerLine kicker={t('title')} actions={<LinkButton href="/issues">{t('back')}</LinkButton>}>
        {edit.undoneAt
          ? t('undone', { restored: changedIds.length, left: left.length })
          : t('done', { changed: changedIds.length, left: left.length })}
      </AnswerLine>
      <BulkDone
        changed={changedIds.flatMap((issueId) => issues.get(issueId) ?? []).map(({ key, title }) => ({ key, title }))}
        left={left}
        undo={edit.undoneAt ? undefined : { action: undoBulkEditAction, bulkEditId: edit.id, requestKey: newId() }}
      />
    </ClientMessages>
  );
}

const sentence = (code: RefusalCode) => refusalSentence({ code });
