import type { Report } from './report';
import type { Decision } from './report-decisions';
import { chance, code, count, onDay, share, text } from './sentence';

export type DecisionFacts = {
  late: Report['late'];
  goals: Report['goals'];
  blocked: readonly { key: string; title: string; blockedBecause: string }[];
  /** Open P0 and P1 without an owner, and where they are listed. */
  unowned: { n: number; href: string };
};

const unlikelyBelow = 0.5;

/** What somebody has to decide, in the order of what it costs to wait: releases, goals, urgent issues, missing values. */
export const makeDecisions = ({ late, goals, blocked, unowned }: DecisionFacts): Decision[] => [
  ...late.risky.flatMap(decideRelease),
  ...goals.goals.flatMap(decideGoal),
  ...blocked.map(decideBlocked),
  ...(unowned.n > 0 ? [decideUnowned(unowned)] : []),
  ...goals.goals.flatMap(decideUnmeasured),
];

function decideRelease({
  id,
  name,
  plannedOn,
  open,
  chance: likely,
  on85,
  overdueDays,
  href,
}: Report['late']['risky'][number]): Decision[] {
  const values = { name: text(name), open: count(open), planned: onDay(plannedOn) };
  const about = { subject: name, releaseId: id, href };
  if (overdueDays > 0) {
    return [{ kind: 'releasePassed', sentence: { key: 'decideReleasePassed', values: { ...values, days: count(overdueDays) } }, ...about }];
  }
  if (likely === null || likely >= unlikelyBelow) return [];
  const later = on85 ? { later: onDay(on85), isKnown: code('yes') } : { later: text(''), isKnown: code('no') };
  const said = { ...values, ...later, chance: chance(likely) };
  return [{ kind: 'releaseUnlikely', sentence: { key: 'decideReleaseUnlikely', values: said }, ...about }];
}

/** Where a person has judged otherwise, somebody has decided already. */
function decideGoal({ name, status, chance: likely, score, needed, override, href }: Report['goals']['goals'][number]): Decision[] {
  if (override) return [];
  const about = { kind: 'goalUnlikely', subject: name, releaseId: null, href } as const;
  if (likely !== null) {
    if (likely >= unlikelyBelow) return [];
    return [{ ...about, sentence: { key: 'decideGoalChance', values: { name: text(name), chance: chance(likely) } } }];
  }
  if (status !== 'bad' || score === null || needed === null) return [];
  return [{ ...about, sentence: { key: 'decideGoalScore', values: { name: text(name), score: share(score), needed: share(needed) } } }];
}

function decideBlocked({ key, title, blockedBecause }: DecisionFacts['blocked'][number]): Decision {
  const values = { key: text(key), title: text(title), why: text(blockedBecause) };
  return { kind: 'topPriorityBlocked', subject: key, sentence: { key: 'decideBlocked', values }, releaseId: null, href: `/issues/${key}` };
}

const decideUnowned = ({ n, href }: DecisionFacts['unowned']): Decision => ({
  kind: 'topPriorityUnowned',
  subject: '',
  sentence: { key: 'decideUnowned', values: { n: count(n) } },
  releaseId: null,
  href,
});

function decideUnmeasured({ name, measured, total, href }: Report['goals']['goals'][number]): Decision[] {
  if (total === 0 || measured > 0) return [];
  const sentence = { key: 'decideUnmeasured', values: { name: text(name), n: count(total) } } as const;
  return [{ kind: 'kpiUnmeasured', subject: name, sentence, releaseId: null, href }];
}
