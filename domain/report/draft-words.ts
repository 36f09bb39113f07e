import type { Report } from './report';
import type { WordSection } from './report-words';
import { chance, count, onDay, type Sentence, text, texts } from './sentence';

export type DraftFacts = Pick<Report, 'goals' | 'better' | 'late' | 'decisions'>;

const few = 3;
// Of what is late the worst: the rest stands in the lists below the words.
const fewLate = 2;

/**
 * Plain words drafted from what happened, each sentence with its figures. The words are for everybody, so the parts given must hold
 * nothing confidential, whoever asks: the draft of a lead and that of an executive are the same.
 */
export const draftWords = ({ goals, better, late, decisions }: DraftFacts): Record<WordSection, Sentence[]> => ({
  summary: draftSummary(better),
  goals: draftGoals(goals),
  better: draftBetter(better),
  late: draftLate(late),
  decisions: [draftDecisions(decisions.length, late.hiddenReleases)],
});

/** Who plans confidential releases sees more decisions than the words count: they say that those are left out. */
function draftDecisions(n: number, hiddenReleases: number): Sentence {
  if (n === 0) return sentence('decisionsNone', {});
  return sentence(hiddenReleases > 0 ? 'decisionsBesides' : 'decisionsSome', { n: count(n) });
}

function draftSummary({ counts: { found, fixed } }: Report['better']): Sentence[] {
  if (found.n + fixed.n === 0) return [{ key: 'summaryFlowNone', values: {} }];
  return [{ key: 'summaryFlow', values: { found: count(found.n), fixed: count(fixed.n) } }];
}

function draftGoals({ goals, all, onPath }: Report['goals']): Sentence[] {
  if (all === 0) return [{ key: 'goalsNone', values: {} }];
  if (onPath === all) return [{ key: 'goalsAllOnPath', values: { n: count(all) } }];
  const behind = goals.filter(({ status }) => status === 'bad' || status === 'warning');
  const unlikely = behind.filter((goal) => goal.override === null && goal.chance !== null && goal.chance < 0.5);
  const unmeasured = goals.filter(({ status }) => status === 'unknown');
  const names = (some: typeof goals) => texts(some.slice(0, few).map(({ name }) => name));
  return [
    ...(behind.length > 0 ? [sentence('goalsBehind', { n: count(behind.length), all: count(all), names: names(behind) })] : []),
    ...unlikely
      .slice(0, few)
      .map(({ name, chance: likely }) => sentence('goalsUnlikely', { name: text(name), chance: chance(likely ?? 0) })),
    ...(unmeasured.length > 0 ? [sentence('goalsUnmeasured', { n: count(unmeasured.length), names: names(unmeasured) })] : []),
  ];
}

function draftBetter({ proven, verified, counts }: Report['better']): Sentence[] {
  const firsts = (some: readonly { title: string }[]) => texts(some.slice(0, few).map(({ title }) => title));
  const drafted = [
    ...(proven.length > 0 ? [sentence('betterProven', { n: count(proven.length), titles: firsts(proven) })] : []),
    ...(counts.verified.n > 0 ? [sentence('betterVerified', { n: count(counts.verified.n), titles: firsts(verified) })] : []),
    ...(counts.released.n > 0 ? [sentence('betterReleased', { n: count(counts.released.n) })] : []),
  ];
  return drafted.length > 0 ? drafted : [sentence('betterNothing', {})];
}

function draftLate({ overdueTop, issues, slipped, risky, hiddenReleases }: Report['late']): Sentence[] {
  const longest = issues.reduce((most, { daysLate }) => Math.max(most, daysLate), 0);
  const drafted = [
    ...(overdueTop.n > 0 ? [sentence('lateIssues', { n: count(overdueTop.n), days: count(longest) })] : []),
    ...slipped.slice(0, fewLate).map(({ name, slipDays, reasons: [newest] }) => {
      const values = { name: text(name), days: count(slipDays) };
      return newest ? sentence('lateSlippedWhy', { ...values, why: text(newest.why) }) : sentence('lateSlipped', values);
    }),
    ...risky
      .slice(0, few)
      .flatMap(({ name, chance: likely, plannedOn }) =>
        likely === null ? [] : [sentence('lateRisky', { name: text(name), chance: chance(likely), planned: onDay(plannedOn) })],
      ),
  ];
  const hidden = hiddenReleases > 0 ? [sentence('lateHidden', { n: count(hiddenReleases) })] : [];
  return [...(drafted.length > 0 ? drafted : [sentence('lateNothing', {})]), ...hidden];
}

const sentence = (key: Sentence['key'], values: Sentence['values']): Sentence => ({ key, values });
