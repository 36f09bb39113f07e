import type { Database } from '@/db/dialect/dialect';
import { announcements, toldPeople } from '@/db/schema/announcements';
import { goalOverrides, kpiBaselines } from '@/db/schema/goal-records';
import { checkIns, fiscalYears, goals, kpiMeasurements, kpis, kpiTargets, pillars } from '@/db/schema/goals';
import { events } from '@/db/schema/history';
import { comments, evidence, issueSequence, mentions, severityVotes } from '@/db/schema/issues';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { outcomeCounts, outcomeGuards, outcomes, outcomeValues } from '@/db/schema/outcomes';
import { reachPoints, reachStates } from '@/db/schema/reach';
import { releaseOverrides, shipApprovals } from '@/db/schema/release-decisions';
import { releases } from '@/db/schema/releases';
import { steps, walkers, walkthroughs } from '@/db/schema/walkthroughs';
import { type ForecastRow, insertForecasts } from '@/db/writes/forecasts';
import { rebuildIssueStates } from '@/db/writes/issue-states';
import { insertIssues, refreshSearchText } from '@/db/writes/issues';
import { saveLineMonth } from '@/db/writes/line-months';
import { insertStatusMonths, type StatusMonth } from '@/db/writes/status-months';
import { addTallies } from '@/db/writes/tallies';
import type { Event } from '@/domain/history/event';
import { talliesOfEvent, tallyDifference } from '@/domain/history/tallies';
import type { Release } from '@/domain/releases/release';
import type { Linked } from './link-goals';
import type { EvidenceRow } from './rows';
import type { Announced } from './tell-announcements';
import type { Said } from './tell-comments';
import type { Goals } from './tell-goals';
import type { ToldOutcomes } from './tell-outcomes';
import type { Reached } from './tell-reach';
import type { Decided } from './tell-release-decisions';
import type { Walked } from './tell-walkthroughs';
import type { World } from './world';

export type Story = {
  world: World;
  goals: Goals;
  releases: readonly Release[];
  walked: Walked;
  issues: readonly Linked[];
  agreed: ToldOutcomes;
  said: Said;
  evidence: EvidenceRow[];
  events: readonly Event[];
  forecasts: readonly ForecastRow[];
  statusMonths: readonly StatusMonth[];
  reached: Reached;
  decided: Decided;
  announced: Announced;
};

const rowsAtOnce = 200;

/** Writes the whole told story; what refers comes after what it refers to. */
export async function saveStory(tx: Database, story: Story): Promise<void> {
  const { world, goals: told, walked, said } = story;
  await inParts(world.journeys, (rows) => tx.insert(journeys).values(rows));
  await inParts(world.stages, (rows) => tx.insert(stages).values(rows));
  await inParts(world.touchpoints, (rows) => tx.insert(touchpoints).values(rows));
  await inParts(story.releases, (rows) => tx.insert(releases).values(rows));
  await inParts(told.years, (rows) => tx.insert(fiscalYears).values(rows));
  await inParts(told.pillars, (rows) => tx.insert(pillars).values(rows));
  await inParts(told.goals, (rows) => tx.insert(goals).values(rows));
  await inParts(told.kpis, (rows) => tx.insert(kpis).values(rows));
  await inParts(told.targets, (rows) => tx.insert(kpiTargets).values(rows));
  await inParts(told.measurements, (rows) => tx.insert(kpiMeasurements).values(rows));
  await inParts(told.checkIns, (rows) => tx.insert(checkIns).values(rows));
  await inParts(told.baselines, (rows) => tx.insert(kpiBaselines).values(rows));
  await inParts(told.overrides, (rows) => tx.insert(goalOverrides).values(rows));
  await inParts([...walked.walkthroughs.values()], (rows) => tx.insert(walkthroughs).values(rows));
  await inParts(walked.walkers, (rows) => tx.insert(walkers).values(rows));
  await inParts(walked.steps, (rows) => tx.insert(steps).values(rows));
  await insertIssues(tx, story.issues);
  await tx.insert(issueSequence).values({ id: 'issue', next: story.issues.length + 1 });
  await inParts(story.agreed.outcomes, (rows) => tx.insert(outcomes).values(rows));
  await inParts(story.agreed.values, (rows) => tx.insert(outcomeValues).values(rows));
  await inParts(story.agreed.counts, (rows) => tx.insert(outcomeCounts).values(rows));
  await inParts(story.agreed.guards, (rows) => tx.insert(outcomeGuards).values(rows));
  await inParts(said.comments, (rows) => tx.insert(comments).values(rows));
  await inParts(said.mentions, (rows) => tx.insert(mentions).values(rows));
  await inParts(said.votes, (rows) => tx.insert(severityVotes).values(rows));
  await inParts(story.evidence, (rows) => tx.insert(evidence).values(rows));
  const discussed = new Set(said.comments.map((comment) => comment.issueId));
  for (const issue of story.issues) if (discussed.has(issue.id)) await refreshSearchText(tx, issue);
  await saveHistory(tx, story.events);
  await rebuildIssueStates(tx);
  await inParts(story.statusMonths, (rows) => insertStatusMonths(tx, rows));
  await inParts(story.announced.texts, (rows) => tx.insert(announcements).values(rows));
  await inParts(story.announced.told, (rows) => tx.insert(toldPeople).values(rows));
  await inParts(story.decided.overrides, (rows) => tx.insert(releaseOverrides).values(rows));
  await inParts(story.decided.approvals, (rows) => tx.insert(shipApprovals).values(rows));
  await inParts(story.reached.points, (rows) => tx.insert(reachPoints).values(rows));
  await inParts(story.reached.states, (rows) => tx.insert(reachStates).values(rows));
  for (const month of monthsOf(story.statusMonths)) await saveLineMonth(tx, month);
  await inParts(story.forecasts, (rows) => insertForecasts(tx, rows));
}

const monthsOf = (rows: readonly StatusMonth[]) => new Set(rows.map(({ month }) => month));

async function saveHistory(tx: Database, history: readonly Event[]) {
  const inOrder = [...history].sort((one, other) => one.at.getTime() - other.at.getTime());
  await inParts(inOrder, (rows) => tx.insert(events).values(rows));
  await addTallies(tx, tallyDifference([], inOrder.flatMap(talliesOfEvent)));
}

async function inParts<Row>(rows: readonly Row[], write: (part: Row[]) => PromiseLike<unknown>) {
  for (let start = 0; start < rows.length; start += rowsAtOnce) await write(rows.slice(start, start + rowsAtOnce));
}
