import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AsOfDetails } from '@/components/history/as-of-details';
import { HistoryList } from '@/components/history/history-list';
import { CommentList } from '@/components/issues/comment-list';
import { EvidenceGallery } from '@/components/issues/evidence-gallery';
import { EvidenceUpload } from '@/components/issues/evidence-upload';
import { IssueCheck } from '@/components/issues/issue-check';
import { IssueDeadlineMoves } from '@/components/issues/issue-deadline-moves';
import { IssueDuplicates } from '@/components/issues/issue-duplicates';
import { IssueParts } from '@/components/issues/issue-parts';
import { IssueQuickUpdate } from '@/components/issues/issue-quick-update';
import { IssueTitle } from '@/components/issues/issue-title';
import { DropArea } from '@/components/ui/drop-area';
import { Folded } from '@/components/ui/folded';
import { Pager } from '@/components/ui/pager';
import { quietFold } from '@/components/ui/quiet-fold';
import { Section } from '@/components/ui/section';
import type { Formats } from '@/domain/calendar/formats';
import type { AskedDay } from '@/domain/history/asked-day';
import { writeHistoryPlace } from '@/domain/history/seen-event';
import { openMoves } from '@/domain/issues/open-moves';
import type { Member } from '@/domain/people/member';
import { evidenceRefusal } from '@/server/evidence/evidence-refusal';
import { uploadWords } from '@/server/evidence/upload-words';
import { OutcomesOf } from '../../outcomes/outcomes-of';
import { editCommentAction, removeCommentAction, removeEvidenceAction, saveIssueAction } from './actions';
import { IssueOutlook } from './issue-outlook';
import { IssueReach } from './issue-reach';
import { eventsAtOnce, type LoadedIssue } from './load-issue';
import { showEvidence } from './show-evidence';

type IssueMainProps = {
  loaded: LoadedIssue;
  member: Member;
  formats: Formats;
  now: Date;
  today: string;
  requestKey: string;
  refusal: string | undefined;
  isPaged: boolean;
  /** The past day asked for, where it cannot be shown. */
  asked: AskedDay;
  /** The form for a new comment. */
  children: ReactNode;
};

/** The story of an issue: the owner's update, the problem with its evidence, the work on it, the talk and the history. */
export async function IssueMain({ loaded, member, formats, now, today, requestKey, refusal, isPaged, asked, children }: IssueMainProps) {
  const { issue, rights, comments, duplicates, moves, events, names, people } = loaded;
  const t = await getTranslations('issues.page');
  const e = await getTranslations('issues.evidence');
  const h = await getTranslations('history');
  const isOwner = issue.ownerId === member.id;
  const keys = { issueId: issue.id, version: issue.version, requestKey };
  const isReleaseShipped = Boolean(
    loaded.release && (loaded.release.isMasked ? loaded.release.status === 'shipped' : loaded.release.shippedOn),
  );
  const quickUpdate = rights.mayWork && (
    <IssueQuickUpdate issue={issue} moves={openMoves(issue, member, { today, isReleaseShipped })} action={saveIssueAction} keys={keys} />
  );
  const shownEvents = events.slice(0, eventsAtOnce);
  const last = shownEvents.at(-1);
  return (
    <div className="min-w-0">
      {isOwner && (
        <Section title={t('yourUpdate')} id="update">
          <div className="rounded border border-line bg-surface p-4">{quickUpdate}</div>
        </Section>
      )}
      {issue.verifierId === member.id && issue.status === 'released' && (
        <Section title={t('yourCheck')} id="check">
          <div className="rounded border border-line bg-surface p-4">
            <IssueCheck action={saveIssueAction} keys={keys} />
          </div>
        </Section>
      )}
      <Section title={t('problem')} id="problem">
        <IssueTitle issue={issue} isEditable={rights.mayDescribe} action={saveIssueAction} keys={keys} />
        <IssueParts issue={issue} isEditable={rights.mayDescribe} action={saveIssueAction} keys={keys} />
      </Section>
      <Section title={t('evidence')} id="evidence">
        <DropArea label={e('drop')}>
          <EvidenceGallery
            evidence={showEvidence(loaded.evidence, member, names, formats, now)}
            issueKey={issue.key}
            removeAction={removeEvidenceAction}
          />
          <details className="mt-3" open={refusal !== undefined || undefined}>
            <summary className="cursor-pointer text-accent text-sm">{e('add')}</summary>
            <div className="mt-2 max-w-md rounded border border-line bg-surface p-3">
              <EvidenceUpload target={{ issueId: issue.id }} refusal={await evidenceRefusal(refusal)} words={await uploadWords()} />
            </div>
          </details>
        </DropArea>
      </Section>
      <Section title={t('work')} id="work">
        <IssueParts issue={issue} names={['analysis', 'solution']} isEditable={rights.mayWork} action={saveIssueAction} keys={keys} />
        {!isOwner && quickUpdate && (
          <Folded name="update" look={{ ...quietFold, fold: 'mt-2' }} summary={t('moveOn')}>
            {quickUpdate}
          </Folded>
        )}
      </Section>
      <IssueOutlook issue={issue} member={member} formats={formats} today={today} />
      <IssueReach issue={issue} member={member} formats={formats} today={today} />
      <OutcomesOf member={member} about={{ issueId: issue.id }} query={`issue=${issue.key}`} />
      {duplicates.length > 0 && (
        <Section title={t('duplicates')} id="duplicates" aside={t('metTimes', { times: issue.metCount })}>
          <IssueDuplicates
            duplicates={duplicates}
            formats={formats}
            separateAction={rights.isLead ? saveIssueAction : null}
            requestKey={requestKey}
          />
        </Section>
      )}
      <Section title={t('comments')} id="comments" aside={comments.length > 0 ? t('commentCount', { n: comments.length }) : undefined}>
        <CommentList
          comments={comments.map((comment) => ({
            ...comment,
            authorName: comment.authorId ? (names.get(comment.authorId) ?? null) : null,
            isEdited: comment.editedAt !== null,
            isOwn: comment.authorId === member.id,
            fromKey: comment.issueId === issue.id ? null : (names.get(comment.issueId) ?? null),
          }))}
          people={people.map((person) => person.name)}
          formats={formats}
          now={now}
          requestKey={requestKey}
          editAction={editCommentAction}
          removeAction={removeCommentAction}
        />
        <div className="mt-4 max-w-prose">{children}</div>
      </Section>
      {moves.length > 0 && (
        <Section title={t('deadlineMoves')} id="moves">
          <IssueDeadlineMoves moves={moves} names={names} formats={formats} />
        </Section>
      )}
      <Section title={h('title')} id="history">
        <AsOfDetails action={`/issues/${issue.key}`} asked={asked} today={today} />
        <HistoryList events={shownEvents} names={names} formats={formats} now={now} />
        <Pager
          previousHref={isPaged ? `/issues/${issue.key}#history` : undefined}
          nextHref={last && events.length > eventsAtOnce ? `/issues/${issue.key}?before=${writeHistoryPlace(last)}#history` : undefined}
        />
      </Section>
    </div>
  );
}
