import type { MaskedRelease, SeenRelease } from '@/domain/releases/release';
import { draftWords } from './draft-words';
import { type BetterFacts, makeBetter } from './make-better';
import { type ChartFacts, makeCharts } from './make-charts';
import { type DecisionFacts, makeDecisions } from './make-decisions';
import { type GoalFacts, makeGoals } from './make-goals';
import { type LateFacts, makeLate } from './make-late';
import { type EditedWords, makeWords } from './make-words';
import type { Report, ReportHeader } from './report';
import { definitionKeys } from './report-definitions';
import { count, type Sentence } from './sentence';

export type ReportFacts = {
  header: ReportHeader;
  goals: GoalFacts;
  better: BetterFacts;
  late: LateFacts;
  decisions: Pick<DecisionFacts, 'blocked' | 'unowned'>;
  charts: ChartFacts;
  edited: readonly EditedWords[];
  /** Names of confidential releases, when the reader may not know them. */
  secretNames: readonly string[];
};

/** A quarter's report from its facts. @param facts as one reader may know them */
export function makeReport(facts: ReportFacts): Report {
  const parts = makeParts(facts);
  const openParts = makeParts({
    ...facts,
    better: { ...facts.better, proven: facts.better.proven.filter(({ id }) => !facts.better.secretProvenIds.has(id)) },
    late: { ...facts.late, releases: facts.late.releases.map(masked) },
  });
  return {
    format: 1,
    header: facts.header,
    answer: answerOf(facts.header, parts),
    ...parts,
    words: makeWords(draftWords(openParts), facts.edited, facts.secretNames),
    charts: makeCharts(facts.charts),
    definitions: [...definitionKeys],
  };
}

function makeParts(facts: ReportFacts) {
  const [goals, better, late] = [makeGoals(facts.goals), makeBetter(facts.better), makeLate(facts.late)];
  return { goals, better, late, decisions: makeDecisions({ goals, late, ...facts.decisions }) };
}

function answerOf({ year, quarter }: ReportHeader, { goals, better, late, decisions }: ReturnType<typeof makeParts>): Sentence {
  const named = { year: count(year), quarter: count(quarter) };
  const { proven, verified } = better.counts;
  if (goals.all + better.counts.found.n + better.counts.fixed.n + late.overdue.n === 0) return { key: 'answerEmpty', values: named };
  const helped = { proven: count(proven.n), verified: count(verified.n) };
  const said = { goals: count(goals.all), onPath: count(goals.onPath), late: count(late.overdueTop.n), decisions: count(decisions.length) };
  return { key: 'answer', values: { ...named, ...helped, ...said } };
}

/** A release as people without the right see it. */
function masked(release: SeenRelease): SeenRelease {
  if (!release.isConfidential) return release;
  const { id, productId, status, version } = release;
  return { id, productId, status, version, isConfidential: true, isMasked: true } satisfies MaskedRelease;
}
