import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CommentForm } from '@/components/issues/comment-form';
import { IssueHeader } from '@/components/issues/issue-header';
import { newId } from '@/db/new-id';
import { dayIn } from '@/domain/calendar/day';
import { readAskedDay } from '@/domain/history/asked-day';
import { readHistoryPlace } from '@/domain/history/seen-event';
import { getFormats } from '@/server/formats';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';
import { addCommentAction } from './actions';
import { IssueMain } from './issue-main';
import { IssuePast } from './issue-past';
import { IssueSide } from './issue-side';
import { IssueUndoBar } from './issue-undo-bar';
import { loadIssue } from './load-issue';
import { loadPast } from './load-past';

type IssuePageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ before?: string; undo?: string; evidence?: string; asOf?: string }>;
};

export async function generateMetadata({ params }: IssuePageProps): Promise<Metadata> {
  return { title: (await params).key.toUpperCase() };
}

export default async function IssuePage({ params, searchParams }: IssuePageProps) {
  const member = await requireMember();
  const { before, undo, evidence, asOf } = await searchParams;
  const [organisation, formats, t] = await Promise.all([currentOrganisation(), getFormats(), getTranslations('issues.comment')]);
  const now = new Date();
  const timeZone = organisation?.timeZone ?? 'UTC';
  const today = dayIn(timeZone, now);
  const asked = readAskedDay(asOf, today);
  if (asked.kind === 'past') {
    const past = await loadPast(member, (await params).key, asked.day, timeZone);
    if (!past) notFound();
    return <IssuePast loaded={past} day={asked.day} {...{ today, member, formats, now }} />;
  }
  const loaded = await loadIssue(member, (await params).key, readHistoryPlace(before));
  if (!loaded) notFound();
  const shared = { loaded, member, formats, now, today, requestKey: newId() };
  return (
    <>
      <IssueHeader
        issue={loaded.issue}
        originalKey={loaded.issue.duplicateOfId ? (loaded.names.get(loaded.issue.duplicateOfId) ?? null) : null}
        formats={formats}
        today={shared.today}
        ownerName={loaded.issue.ownerId ? (loaded.names.get(loaded.issue.ownerId) ?? null) : null}
      />
      <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <IssueMain {...shared} asked={asked} refusal={evidence} isPaged={before !== undefined}>
          <CommentForm
            action={addCommentAction}
            hidden={{ issueId: loaded.issue.id, requestKey: shared.requestKey }}
            label={t('add')}
            hint={t('hint')}
            submit={t('send')}
            people={loaded.people.map((person) => person.name)}
          />
        </IssueMain>
        <IssueSide {...shared} organisation={organisation} />
      </div>
      <IssueUndoBar undo={undo} issueKey={loaded.issue.key} />
    </>
  );
}
