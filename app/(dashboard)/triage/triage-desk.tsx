import { getTranslations } from 'next-intl/server';
import { EvidenceGallery } from '@/components/issues/evidence-gallery';
import { IssuePlacePath, IssueStep } from '@/components/issues/issue-place-path';
import { TriageForm } from '@/components/triage/triage-form';
import { TriageProblem } from '@/components/triage/triage-problem';
import { ClientMessages } from '@/components/ui/client-messages';
import { Link } from '@/components/ui/link';
import { Person } from '@/components/ui/person';
import type { Organisation } from '@/db/queries/organisation';
import type { Formats } from '@/domain/calendar/formats';
import { severitySpread } from '@/domain/issues/severity-spread';
import { defaultPriorityTable } from '@/domain/issues/suggested-priority';
import { triagePlaceOf, writePlace } from '@/domain/issues/triage-queue';
import type { Member } from '@/domain/people/member';
import { showEvidence } from '../issues/[key]/show-evidence';
import { triageAction } from './actions';
import type { TriageInHand } from './load-triage';

type TriageDeskProps = {
  inHand: TriageInHand;
  member: Member;
  organisation: Organisation | undefined;
  formats: Formats;
  now: Date;
  today: string;
  requestKey: string;
};

/** One issue in hand: its evidence large, its problem beside it, and the decision. */
export async function TriageDesk({ inHand, member, organisation, formats, now, today, requestKey }: TriageDeskProps) {
  const { issue, where, evidence, votes, names, people, releases, duplicates, deadlines } = inHand;
  const t = await getTranslations('triage');
  const spread = votes.votes && severitySpread(votes.votes.map((vote) => vote.severity));
  const hasEvidence = evidence.length > 0;
  return (
    <div
      className={`grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_24rem] ${hasEvidence ? 'xl:grid-cols-[minmax(0,1fr)_minmax(0,22rem)_24rem]' : ''}`}
    >
      {hasEvidence && (
        <div className="min-w-0 max-xl:order-2">
          <EvidenceGallery evidence={showEvidence(evidence, member, names, formats, now)} issueKey={issue.key} isLarge />
        </div>
      )}
      <article className="min-w-0 max-xl:order-1">
        <p className="flex flex-wrap items-center gap-x-3 text-muted text-sm">
          <Link href={`/issues/${issue.key}`} className="link-quiet">
            {issue.key}
          </Link>
          <span>{formats.day(issue.foundOn)}</span>
          {issue.reporterId && <Person name={names.get(issue.reporterId)} />}
          {issue.metCount > 1 && <span>{t('met', { times: issue.metCount })}</span>}
        </p>
        <h2 className="mb-2 font-semibold text-lg" dir="auto">
          {issue.title}
        </h2>
        {where && (
          <div className="mb-3 text-sm">
            <IssuePlacePath place={where} />
            <IssueStep place={where} />
          </div>
        )}
        <TriageProblem issue={issue} />
        {votes.raters > 0 && (
          <p className="mt-3 text-muted text-sm">
            {spread
              ? t('votes', { n: spread.n, median: spread.median, lowest: spread.lowest, highest: spread.highest })
              : t('votesHidden', { n: votes.raters })}
          </p>
        )}
      </article>
      <div className="min-w-0 max-xl:order-3">
        <ClientMessages of={['triage']}>
          <TriageForm
            action={triageAction}
            hidden={{ issueId: issue.id, version: String(issue.version), requestKey }}
            rated={{ severity: issue.severity, priority: issue.priority, reach: issue.reach, persistence: issue.persistence }}
            table={organisation?.priorityTable ?? defaultPriorityTable}
            people={people.map((person) => ({ value: person.id, label: person.name }))}
            releases={releases}
            ownerId={issue.ownerId}
            dueOn={issue.dueOn}
            deadlines={deadlines}
            today={today}
            duplicates={duplicates.map(({ candidate, sharedWords, samePlace }) => ({
              id: candidate.id,
              key: candidate.key,
              title: candidate.title,
              status: candidate.status,
              sharedWords,
              samePlace,
            }))}
            skipHref={`/triage?after=${writePlace(triagePlaceOf(issue))}`}
          />
        </ClientMessages>
      </div>
    </div>
  );
}
