import { getTranslations } from 'next-intl/server';
import { IssueEditable } from '@/components/issues/issue-editable';
import { IssueFacts } from '@/components/issues/issue-facts';
import { IssueForm } from '@/components/issues/issue-form';
import { hiddenFields } from '@/components/issues/issue-form-keys';
import { IssuePlacePath, IssueStep } from '@/components/issues/issue-place-path';
import { IssueServed } from '@/components/issues/issue-served';
import { VotePanel } from '@/components/issues/vote-panel';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Organisation } from '@/db/queries/organisation';
import type { Formats } from '@/domain/calendar/formats';
import { severitySpread } from '@/domain/issues/severity-spread';
import { defaultPriorityTable, suggestPriority } from '@/domain/issues/suggested-priority';
import type { Member } from '@/domain/people/member';
import { placeIssueAction, rateSeverityAction, saveIssueAction, serveGoalAction } from './actions';
import { choicesOf, placeChoices, servableChoices } from './issue-choices';
import type { LoadedIssue } from './load-issue';

type IssueSideProps = {
  loaded: LoadedIssue;
  member: Member;
  formats: Formats;
  today: string;
  requestKey: string;
  organisation: Organisation | undefined;
};

/** The facts beside the story: what is decided, where it was met, what it serves, how severe people find it. */
export async function IssueSide({ loaded, formats, today, requestKey, organisation }: IssueSideProps) {
  const { issue, place, rights, votes, names, release } = loaded;
  const t = await getTranslations('issues.page');
  const form = await getTranslations('issues.form');
  const ui = await getTranslations('ui');
  const keys = { issueId: issue.id, version: issue.version, requestKey };
  const table = organisation?.priorityTable ?? defaultPriorityTable;
  const suggestion = suggestPriority(issue, table);
  const yearName = (year: number) => formats.number(year).replace(/[^\p{N}]/gu, '');
  const served = [
    ...loaded.goals.map((goal) => ({ ...goal, kind: 'goal' as const })),
    ...loaded.kpis.map((kpi) => ({ ...kpi, kind: 'kpi' as const })),
  ];
  const placeValue = issue.stageId ? [issue.stageId, issue.touchpointId].filter(Boolean).join('/') : '';
  return (
    <aside className="min-w-0">
      <Section title={t('facts')} id="facts">
        <IssueFacts
          issue={issue}
          {...rights}
          action={saveIssueAction}
          keys={keys}
          formats={formats}
          today={today}
          ownerName={issue.ownerId ? (names.get(issue.ownerId) ?? null) : null}
          verifierName={issue.verifierId ? (names.get(issue.verifierId) ?? null) : null}
          personaName={place.personaName}
          release={release ? { id: release.id, name: release.isMasked ? null : release.name } : null}
          suggestion={suggestion && { suggestion, table }}
          choices={choicesOf(loaded)}
        />
      </Section>
      <Section title={t('place')} id="place">
        <IssueEditable
          name="place"
          label={t('place')}
          isLabelHidden
          isEditable={rights.mayDescribe && loaded.places.length > 0}
          form={
            <IssueForm
              action={placeIssueAction}
              submit={ui('do.save')}
              fields={[
                ...hiddenFields(keys, 'place'),
                {
                  kind: 'select',
                  name: 'place',
                  label: form('field.place'),
                  value: placeValue,
                  choices: [{ value: '', label: ui('form.none') }, ...placeChoices(loaded.places)],
                },
              ]}
            />
          }
        >
          <IssuePlacePath place={place} />
        </IssueEditable>
        {place.journeyId && (
          <p className="py-1 text-sm">
            <Link href={`/journeys/${place.journeyId}`} className="link">
              {t('openJourney')}
            </Link>
          </p>
        )}
        <IssueStep place={place} />
      </Section>
      <Section title={t('serves')} id="goals">
        <IssueServed
          served={served.map((one) => ({ ...one, year: yearName(one.year) }))}
          choices={rights.isLead ? servableChoices(loaded.servable, yearName) : null}
          action={serveGoalAction}
          issueId={issue.id}
          requestKey={requestKey}
        />
      </Section>
      <Section title={t('ratings')} id="ratings">
        <VotePanel
          issueId={issue.id}
          requestKey={requestKey}
          action={rateSeverityAction}
          raters={votes.raters}
          own={votes.own}
          spread={votes.votes && severitySpread(votes.votes.map((vote) => vote.severity))}
        />
      </Section>
    </aside>
  );
}
