import { loadIssue } from '@/app/(dashboard)/issues/[key]/load-issue';
import { loadTriage } from '@/app/(dashboard)/triage/load-triage';
import type { Database } from '@/db/dialect/dialect';
import { readLedgerYear } from '@/db/queries/goal-ledger';
import { listGoalCounts, listGoalReleaseCounts } from '@/db/queries/goal-service';
import { listFiscalYears, listGoalTree, listLatestCheckIns } from '@/db/queries/goals';
import { countIssues } from '@/db/queries/issue-counts';
import { listIssues } from '@/db/queries/issue-list';
import { countIssuesAsOf, listIssuesAsOf } from '@/db/queries/issues-as-of';
import { listAimlessIssues, listIdleEvidence, listLineMonths, listUnprovenIssues } from '@/db/queries/line-gaps';
import { findOrganisation } from '@/db/queries/organisation';
import { readProgram } from '@/db/queries/program';
import { listDateMoves, listOfReleaseInStatus, listSlippedOfRelease, listUncheckedOfRelease } from '@/db/queries/release-page';
import { findRelease, listOpenReleases } from '@/db/queries/releases';
import { listTallies } from '@/db/queries/tallies';
import { addDays, type Day, dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf, fiscalYearOf, fiscalYearSpan, quarterOf } from '@/domain/calendar/fiscal';
import { parseIssueFilter } from '@/domain/issues/parse-issue-filter';
import type { Member } from '@/domain/people/member';
import { parseProgramWeeks, programSpan } from '@/domain/program/program-span';
import { readReport } from '@/server/operations/read-report';

export type PageCase = {
  name: string;
  path: string;
  aim: { p50: number; perSecond?: number; scriptKb: number };
  /** What the page asks the database, in this process. */
  query: () => Promise<unknown>;
};

const rowsOnPage = 50;
const withoutCharts = 160;
const withCharts = 280;
const urgent = { status: 'planned,in_progress', priority: 'P1' };

/** The pages that are measured, each with an address that shows plenty. */
export async function listPageCases(db: Database, viewer: Member): Promise<PageCase[]> {
  const organisation = await findOrganisation(db);
  if (!organisation) throw new Error('The ledger is empty.');
  const now = new Date();
  const today = dayIn(organisation.timeZone, now);

  async function listed(params: Record<string, string>) {
    const { filter, arrangement } = parseIssueFilter(params);
    const { isFew } = await countIssues(db, { filter, viewer, today });
    return listIssues(db, { filter, viewer, today, arrangement, isFew, limit: rowsOnPage });
  }
  const listCase = (name: string, params: Record<string, string>, aim: PageCase['aim']): PageCase => ({
    ...{ name, aim, path: `/issues?${new URLSearchParams(params)}` },
    query: () => listed(params),
  });
  const [issue] = (await listed({ status: 'in_progress' })).rows;
  const release = (await listOpenReleases(db, viewer)).find((one) => !one.isMasked);
  if (!issue || !release) throw new Error('The ledger has no issue in progress or no open release.');
  const search = { p50: 20, scriptKb: withoutCharts };
  return [
    listCase('Issues, filtered', urgent, { p50: 18, perSecond: 60, scriptKb: withoutCharts }),
    listCase('Search, English', { text: 'invoice sunlight' }, search),
    listCase('Search, rare word', { text: '777' }, search),
    listCase('Search, Chinese', { text: '登录' }, search),
    {
      name: 'Issue',
      path: `/issues/${issue.key}`,
      aim: { p50: 15, scriptKb: withoutCharts },
      query: () => loadIssue(viewer, issue.key, undefined),
    },
    {
      name: 'Triage',
      path: '/triage',
      aim: { p50: 20, scriptKb: withoutCharts },
      query: () => loadTriage(viewer, {}, organisation, now),
    },
    {
      name: 'Release',
      path: `/releases/${release.id}`,
      aim: { p50: 40, scriptKb: withCharts },
      query: () => readRelease(db, viewer, release.id),
    },
    {
      name: 'Goals',
      path: '/goals',
      aim: { p50: 40, scriptKb: withCharts },
      query: () => readYear(db, viewer, fiscalSettingsOf(organisation), today),
    },
    {
      name: 'Program',
      path: '/program',
      aim: { p50: 40, scriptKb: withCharts },
      query: () => readProgram(db, viewer, { span: programSpan(today, parseProgramWeeks(''), organisation.weekStartsOn) }),
    },
    {
      name: 'Issues as of a day',
      path: `/issues?${new URLSearchParams({ ...urgent, asOf: addDays(today, -90) })}`,
      aim: { p50: 100, scriptKb: withoutCharts },
      query: () => listPast(db, viewer, addDays(today, -90)),
    },
    {
      name: 'Unbroken line',
      path: '/program/line',
      aim: { p50: 100, scriptKb: withCharts },
      query: () => readLine(db, viewer, fiscalSettingsOf(organisation), today),
    },
    {
      name: 'Report',
      path: '/report',
      aim: { p50: 300, scriptKb: withCharts },
      query: () => readReport(db, viewer, quarterOf(today, fiscalSettingsOf(organisation)), now),
    },
  ];
}

async function readRelease(db: Database, viewer: Member, id: string) {
  await findRelease(db, viewer, id);
  await listTallies(db, 'release', { a: id });
  await listTallies(db, 'burn', { a: id });
  await listUncheckedOfRelease(db, viewer, id, 500);
  await listOfReleaseInStatus(db, viewer, id, 'released', rowsOnPage);
  await listSlippedOfRelease(db, viewer, id, rowsOnPage);
  return listDateMoves(db, viewer, id);
}

async function listPast(db: Database, viewer: Member, day: Day) {
  const asked = { filter: parseIssueFilter(urgent).filter, viewer, today: day };
  await countIssuesAsOf(db, asked);
  return listIssuesAsOf(db, { ...asked, cursor: null, limit: rowsOnPage });
}

async function readLine(db: Database, viewer: Member, settings: ReturnType<typeof fiscalSettingsOf>, today: Day) {
  const span = fiscalYearSpan(fiscalYearOf(today, settings), settings);
  await listUnprovenIssues(db, viewer, span);
  await listAimlessIssues(db, viewer);
  await listIdleEvidence(db, viewer);
  return listLineMonths(db, viewer, span);
}

async function readYear(db: Database, viewer: Member, settings: ReturnType<typeof fiscalSettingsOf>, today: string) {
  const year = fiscalYearOf(today, settings);
  const found = (await listFiscalYears(db, viewer)).find((one) => one.year === year);
  if (!found) throw new Error('The ledger has no fiscal year for today.');
  const tree = await listGoalTree(db, viewer, found.id);
  const goalIds = tree.goals.map((goal) => goal.id);
  await readLedgerYear(db, viewer, tree.kpis, fiscalYearSpan(year, settings));
  await listLatestCheckIns(db, viewer, goalIds);
  await listGoalCounts(db, viewer, goalIds);
  return listGoalReleaseCounts(db, viewer, goalIds);
}
