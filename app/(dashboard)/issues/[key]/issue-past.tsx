import { getTranslations } from 'next-intl/server';
import { AsOfForm } from '@/components/history/as-of-form';
import { AsOfNotice } from '@/components/history/as-of-notice';
import { HistoryList } from '@/components/history/history-list';
import { ThenAndNow } from '@/components/history/then-and-now';
import { CommentText } from '@/components/issues/comment-text';
import { EvidenceGallery } from '@/components/issues/evidence-gallery';
import { IssueHeader } from '@/components/issues/issue-header';
import { IssueText } from '@/components/issues/issue-text';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { Person } from '@/components/ui/person';
import { Section } from '@/components/ui/section';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { Issue } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { type LoadedPast, mostSince } from './load-past';
import { showEvidence } from './show-evidence';

type IssuePastProps = { loaded: LoadedPast; day: Day; today: Day; member: Member; formats: Formats; now: Date };

const texts = ['who', 'whereAt', 'wanted', 'obstacle', 'result', 'description', 'analysis', 'solution'] as const;

/** An issue as it was on a past evening: its facts beside today's, its words of then, and all that has happened since. */
export async function IssuePast({ loaded, day, today, member, formats, now }: IssuePastProps) {
  const { issue, past, values, comments, evidence, since, names } = loaded;
  const [t, page] = [await getTranslations('history.asOf'), await getTranslations('issues.page')];
  const path = `/issues/${issue.key}`;
  const shownDay = formats.day(day);
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return (
    <>
      <IssueHeader
        issue={past ?? issue}
        originalKey={null}
        formats={formats}
        today={past ? day : today}
        ownerName={nameOf((past ?? issue).ownerId)}
      />
      <AsOfNotice day={shownDay} backHref={path} />
      <AsOfForm action={path} asked={{ kind: 'past', day }} today={today} />
      {!past && <Notice tone="warning">{t('notThere', { day: shownDay })}</Notice>}
      {past && (
        <>
          <Section title={t('thenAndNow')} id="facts">
            <ThenAndNow values={values} names={names} formats={formats} />
          </Section>
          <PastTexts past={past} issue={issue} />
          <Section title={page('evidence')} id="evidence">
            <EvidenceGallery evidence={showEvidence(evidence, member, names, formats, now)} issueKey={issue.key} />
          </Section>
          {comments.length > 0 && (
            <Section title={page('comments')} id="comments" aside={page('commentCount', { n: comments.length })}>
              <ol className="flex flex-col gap-4">
                {comments.map((comment) => (
                  <li key={comment.id}>
                    <p className="flex items-center gap-x-2 text-sm">
                      <Person name={nameOf(comment.authorId)} /> <Moment at={comment.createdAt} formats={formats} now={now} />
                    </p>
                    <CommentText body={comment.body} people={[]} />
                  </li>
                ))}
              </ol>
            </Section>
          )}
        </>
      )}
      <Section
        title={t('since', { day: shownDay })}
        id="history"
        aside={t(since.length < mostSince ? 'changes' : 'changesMany', { n: since.length })}
      >
        {since.length === 0 ? (
          <p className="text-muted">{t('nothingSince')}</p>
        ) : (
          <HistoryList events={since} names={names} formats={formats} now={now} />
        )}
      </Section>
    </>
  );
}

/** Texts that were written then; one that reads otherwise today is marked. */
async function PastTexts({ past, issue }: { past: Issue; issue: Issue }) {
  const [t, form, page] = [
    await getTranslations('history.asOf'),
    await getTranslations('issues.form'),
    await getTranslations('issues.page'),
  ];
  const written = texts.filter((name) => past[name] !== '' || issue[name] !== '');
  if (written.length === 0) return null;
  return (
    <Section title={page('problem')} id="problem">
      <dl className="grid gap-x-4 gap-y-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
        {written.map((name) => (
          <div key={name} className="contents">
            <dt className="text-muted text-sm">{form(`field.${name}`)}</dt>
            <dd className="min-w-0">
              <IssueText text={past[name]} emptyText={form('notWritten')} />
              {past[name] !== issue[name] && <p className="text-muted text-xs">{t('readsOtherwise')}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
