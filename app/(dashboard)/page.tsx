import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FirstSteps } from '@/components/admin/first-steps';
import { LeadHome } from '@/components/home/lead-home';
import { MentionList } from '@/components/home/mention-list';
import { MyChecks } from '@/components/home/my-checks';
import { MyIssues } from '@/components/home/my-issues';
import { rowsHref } from '@/components/program/program-texts';
import { FixFunnelLine } from '@/components/reach/fix-funnel-line';
import { AnswerLine } from '@/components/ui/answer-line';
import { ClientMessages } from '@/components/ui/client-messages';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { SavedArea } from '@/components/ui/saved-area';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { countProgramFunnel } from '@/db/queries/fix-funnel';
import { listLastChances } from '@/db/queries/forecasts';
import { readGoalOutlooks } from '@/db/queries/goal-outlooks';
import { listRhythmStarts } from '@/db/queries/goal-records';
import { findFiscalYear } from '@/db/queries/goals';
import { countMyChecks, listMyChecks } from '@/db/queries/held-checks';
import { countMyOpenIssues, listMyOpenIssues, listMyWalkthroughs, listOverdueIssues } from '@/db/queries/home';
import { listUnseenMentions } from '@/db/queries/mentions';
import { countProvenIssues } from '@/db/queries/proven-issues';
import { listOverrides } from '@/db/queries/release-decisions';
import { listOpenReleases } from '@/db/queries/releases';
import { listTallies } from '@/db/queries/tallies';
import { countToTriage } from '@/db/queries/triage';
import { addDays, type Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { checkInDue } from '@/domain/goals/check-in-rhythm';
import { releaseRisk } from '@/domain/home/release-risk';
import { openStatuses } from '@/domain/issues/issue';
import { provenIssueRows } from '@/domain/outcomes/outcome-rows';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { fixesPerRelease } from '@/domain/program/fixes-per-release';
import { computedColour } from '@/domain/releases/release-colour';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { seeMentionAction } from './actions';
import { askedYear } from './goals/asked-year';
import { saveIssueAction } from './issues/[key]/actions';

const [mostMine, mostChecks, mostOverdue, mostMentions, mostWalks] = [50, 20, 8, 10, 5];

export async function generateMetadata() {
  return { title: (await getTranslations('home'))('title') };
}

export default async function HomePage() {
  const member = await requireMember();
  if (member.role === 'executive') redirect('/report');
  const [t, formats, db, asked] = await Promise.all([getTranslations('home'), getFormats(), readDb(), askedYear()]);
  const { today } = asked;
  const mine = await listMyOpenIssues(db, member, mostMine);
  const checks = await listMyChecks(db, member, mostChecks);
  const toCheck = checks.length < mostChecks ? checks.length : await countMyChecks(db, member);
  const walks = await listMyWalkthroughs(db, member, mostWalks);
  const mentions = await listUnseenMentions(db, member, mostMentions);
  const lead = may(member, 'issue.triage') ? await readLead(member, asked) : undefined;
  const { open, late, soon } = await countMyOpenIssues(db, member, today);
  return (
    <ClientMessages of={['issues']}>
      <AnswerLine kicker={t('question')}>{lead ? leadAnswer(lead, t) : t('ownerAnswer', { open, late, soon, checks: toCheck })}</AnswerLine>
      <div className="grid gap-8">
        {lead?.isEmpty && <FirstSteps member={member} />}
        {lead && !lead.isEmpty && (
          <>
            <FixFunnelLine funnel={lead.funnel} proven={lead.proven} />
            <LeadHome today={today} formats={formats} {...lead} />
          </>
        )}
        {(mine.length > 0 || (!lead && checks.length === 0)) && (
          <Section id="mine" title={t('mine', { count: open })}>
            <SavedArea>
              {mine.length === 0 && <EmptyState title={t('nothingMineTitle')}>{t('nothingMine')}</EmptyState>}
              {mine.length > 0 && <MyIssues formats={formats} issues={mine} today={today} save={saveIssueAction} />}
            </SavedArea>
            {open > mine.length && (
              <Link className="link mt-2 inline-block" href={`/issues?owner=me&status=${openStatuses.join(',')}&sort=due`}>
                {t('all')}
              </Link>
            )}
          </Section>
        )}
        {checks.length > 0 && (
          <Section id="checks" title={t('myChecks', { count: toCheck })}>
            <MyChecks checks={checks} today={today} />
            {toCheck > checks.length && (
              <Link className="link mt-2 inline-block" href={rowsHref({ verifier: ['me'], status: ['released'] })}>
                {t('all')}
              </Link>
            )}
          </Section>
        )}
        {mentions.length > 0 && (
          <Section id="mentions" title={t('mentions')}>
            <MentionList mentions={mentions} see={seeMentionAction} />
          </Section>
        )}
        {walks.length > 0 && (
          <Section id="walks" title={t('walks')}>
            <ul className="grid gap-1">
              {walks.map((walk) => (
                <li key={walk.id}>
                  <Link className="link" href={`/walkthroughs/${walk.id}/record`}>
                    <bdi>{walk.title}</bdi>
                  </Link>{' '}
                  <span className="text-muted">{formats.day(walk.plannedOn)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </ClientMessages>
  );
}

type LeadFacts = Awaited<ReturnType<typeof readLead>>;

function leadAnswer({ isEmpty, toTriage, overdue, releases, goals }: LeadFacts, t: Awaited<ReturnType<typeof getTranslations<'home'>>>) {
  if (isEmpty) return t('firstSteps');
  return t('leadAnswer', { toTriage, overdue: overdue.count, releases: releases.length, goals: goals.length });
}

async function readLead(member: Member, { today, year, span, before }: { today: Day; year: number; span: Span; before: Span }) {
  const db = await readDb();
  const sum = (rows: readonly { n: number }[]) => rows.reduce((total, row) => total + row.n, 0);
  const fiscalYear = await findFiscalYear(db, member, year);
  const { goals } = fiscalYear ? await readGoalOutlooks(db, member, { fiscalYearId: fiscalYear.id, span, before }, today) : { goals: [] };
  const rhythmStarts = await listRhythmStarts(
    db,
    member,
    goals.map(({ goal }) => goal.id),
  );
  const planned = await listOpenReleases(db, member);
  const ids = planned.filter((release) => !release.isMasked).map((release) => release.id);
  const [chances, overrides] = [await listLastChances(db, member, ids), await listOverrides(db, member, ids)];
  const fixes = fixesPerRelease(await listTallies(db, 'release', { a: planned.map((release) => release.id) }));
  const statuses = await listTallies(db, 'status');
  return {
    funnel: await countProgramFunnel(db, member),
    proven: { count: await countProvenIssues(db, member, today), href: provenIssueRows() },
    toTriage: await countToTriage(db, today),
    toVerify: sum(statuses.filter((row) => row.a === 'released')),
    isEmpty: statuses.length === 0 && planned.length === 0 && !fiscalYear,
    overdue: {
      count: sum(await listTallies(db, 'due', { to: addDays(today, -1) })),
      rows: await listOverdueIssues(db, member, today, mostOverdue),
    },
    releases: planned.flatMap((release) => {
      if (release.isMasked) return [];
      const open = fixes.get(release.id)?.open ?? 0;
      const computed = computedColour(release, open, chances.get(release.id) ?? null, today);
      const risk = releaseRisk(release.plannedOn, open, computed, today);
      return risk ? [{ id: release.id, name: release.name, open, risk, computed, override: overrides.get(release.id) }] : [];
    }),
    hasGoals: goals.length > 0,
    goals: goals.filter(({ standing }) => standing.status === 'warning' || standing.status === 'bad'),
    lateCheckIns: goals.flatMap(({ goal }) => {
      const due = checkInDue(goal.checkInRhythm, rhythmStarts.get(goal.id) ?? null, span, today);
      return due.kind === 'due' && due.lateDays > 0 ? [{ goal, due }] : [];
    }),
  };
}
