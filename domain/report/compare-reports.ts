import type { Report } from './report';
import { chance, code, count, onDay, type SentenceValue } from './sentence';

export const comparedFigures = [
  'goalsOnPath',
  'found',
  'fixed',
  'released',
  'verified',
  'proven',
  'overdue',
  'overdueTop',
  'decisions',
  'goalStatus',
  'goalChance',
  'releaseDay',
  'releaseChance',
] as const;
export type ComparedFigure = (typeof comparedFigures)[number];

/** One figure that is not what it was. A null was not there. @property name of the goal or release it is about */
export type Difference = {
  figure: ComparedFigure;
  name: string;
  then: SentenceValue | null;
  now: SentenceValue | null;
  href: string | null;
};

/** What is different between a frozen report and the report of the same quarter today, in the order of the report. */
export function compareReports(then: Report, now: Report): Difference[] {
  return [
    differ('goalsOnPath', count(then.goals.onPath), count(now.goals.onPath), now.goals.href),
    ...(['found', 'fixed', 'released', 'verified', 'proven'] as const).map((name) =>
      differ(name, count(then.better.counts[name].n), count(now.better.counts[name].n), now.better.counts[name].href),
    ),
    ...(['overdue', 'overdueTop'] as const).map((name) =>
      differ(name, count(then.late[name].n), count(now.late[name].n), now.late[name].href),
    ),
    differ('decisions', count(then.decisions.length), count(now.decisions.length), null),
    ...compareGoals(then, now),
    ...compareReleases(then, now),
  ].flat();
}

function differ(
  figure: ComparedFigure,
  then: SentenceValue | null,
  now: SentenceValue | null,
  href: string | null,
  name = '',
): Difference[] {
  return JSON.stringify(then) === JSON.stringify(now) ? [] : [{ figure, name, then, now, href }];
}

function compareGoals(then: Report, now: Report): Difference[] {
  const before = new Map(then.goals.goals.map((goal) => [goal.id, goal]));
  return now.goals.goals.flatMap((goal) => {
    const was = before.get(goal.id);
    const wasChance = was?.chance ?? null;
    // A chance moves a little every day; what rounds to the same says nothing.
    const isSame = rounded(wasChance) === rounded(goal.chance);
    return [
      ...differ('goalStatus', was ? code(was.status) : null, code(goal.status), goal.href, goal.name),
      ...(isSame ? [] : differ('goalChance', chanceOf(wasChance), chanceOf(goal.chance), goal.href, goal.name)),
    ];
  });
}

function compareReleases(then: Report, now: Report): Difference[] {
  const before = new Map([...then.late.slipped, ...then.late.risky].map((release) => [release.id, release]));
  const likely = new Map(then.late.risky.map((release) => [release.id, release.chance]));
  const today = new Map([...now.late.slipped, ...now.late.risky].map((release) => [release.id, release]));
  const chances = new Map(now.late.risky.map((release) => [release.id, release.chance]));
  return [...today.values()].flatMap(({ id, name, plannedOn, href }) => {
    const [wasChance, isChance] = [likely.get(id) ?? null, chances.get(id) ?? null];
    const was = before.get(id);
    return [
      ...differ('releaseDay', was ? onDay(was.plannedOn) : null, onDay(plannedOn), href, name),
      ...(rounded(wasChance) === rounded(isChance) ? [] : differ('releaseChance', chanceOf(wasChance), chanceOf(isChance), href, name)),
    ];
  });
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 100));
const chanceOf = (value: number | null) => (value === null ? null : chance(value));
