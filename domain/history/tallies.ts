import { type Day, daysBetween, weekOf } from '@/domain/calendar/day';
import { type Issue, isDone, isOpen } from '@/domain/issues/issue';
import { workClassOf } from '@/domain/issues/work-class';
import type { Event } from './event';
import { unsaid } from './move-causes';

/**
 * Counts that charts read instead of the ledger. What each measure's `a`, `b`, `c` hold:
 * status: status, priority · found: day · age: day found, priority (open issues) · heat: stage, severity (open) ·
 * load: owner, priority (open) · due: deadline, priority (open) · release: release, status, priority · goal: goal, status, release ·
 * kpi: KPI, status · fixTime: month fixed, days from found to fixed · onTime: month fixed, onTime | late | noDeadline (against the
 * first deadline) · slip: times the deadline moved, priority · cycle: release | direct, priority, days from started to fixed ·
 * work: release | direct, week fixed (Monday) or `open` ·
 * causes: release, cause of a day moved later, issue | release · slipCauses: day, cause, issue | release ·
 * flow: day, status entered or `reopened` · slips: day, later | earlier · burn: release, day, scopeIn | scopeOut | done | undone
 */
export const tallyMeasures = [
  'status',
  'found',
  'age',
  'heat',
  'load',
  'due',
  'release',
  'goal',
  'kpi',
  'fixTime',
  'onTime',
  'slip',
  'cycle',
  'work',
  'flow',
  'slips',
  'burn',
  'causes',
  'slipCauses',
] as const;
export type TallyMeasure = (typeof tallyMeasures)[number];

export type Tally = { measure: TallyMeasure; productId: string; a: string; b: string; c: string; n: number };

const longestFixDays = 999;
const mostSlips = 9;

/** The tallies to which one issue adds 1 as it stands. Additive: the stored counts are the sum over all issues. */
export function talliesOfIssue(issue: Issue, goalIds: readonly string[], kpiIds: readonly string[]): Tally[] {
  const tally = (measure: TallyMeasure, a: string, b = '', c = ''): Tally => ({ measure, productId: issue.productId, a, b, c, n: 1 });
  const priority = issue.priority ?? '';
  const tallies = [
    tally('status', issue.status, priority),
    tally('found', issue.foundOn),
    ...goalIds.map((goalId) => tally('goal', goalId, issue.status, issue.releaseId ?? '')),
    ...kpiIds.map((kpiId) => tally('kpi', kpiId, issue.status)),
  ];
  if (issue.releaseId) tallies.push(tally('release', issue.releaseId, issue.status, priority));
  if (issue.slipCount > 0) tallies.push(tally('slip', String(Math.min(issue.slipCount, mostSlips)), priority));
  if (isOpen(issue.status)) {
    tallies.push(tally('work', workClassOf(issue), 'open'));
    tallies.push(tally('age', issue.foundOn, priority));
    if (issue.stageId) tallies.push(tally('heat', issue.stageId, issue.severity === null ? '' : String(issue.severity)));
    if (issue.ownerId) tallies.push(tally('load', issue.ownerId, priority));
    if (issue.dueOn) tallies.push(tally('due', issue.dueOn, priority));
  }
  if (isDone(issue.status) && issue.fixedOn) {
    const month = issue.fixedOn.slice(0, 7);
    const days = Math.min(longestFixDays, Math.max(0, daysBetween(issue.foundOn, issue.fixedOn)));
    const workClass = workClassOf(issue);
    tallies.push(tally('work', workClass, weekOf(issue.fixedOn, 1)));
    if (issue.startedOn && issue.startedOn <= issue.fixedOn)
      tallies.push(tally('cycle', workClass, priority, String(Math.min(longestFixDays, daysBetween(issue.startedOn, issue.fixedOn)))));
    tallies.push(tally('fixTime', month, String(days)), tally('onTime', month, timeliness(issue.fixedOn, issue.originalDueOn)));
  }
  return tallies;
}

const timeliness = (fixedOn: Day, firstDeadline: Day | null) =>
  firstDeadline === null ? 'noDeadline' : fixedOn <= firstDeadline ? 'onTime' : 'late';

type CountedEvent = Pick<Event, 'noun' | 'action' | 'changes' | 'day' | 'productId' | 'releaseId'>;

/** The tallies to which one line of history adds. */
export function talliesOfEvent(event: CountedEvent): Tally[] {
  if (!event.productId) return [];
  if (event.noun === 'release' && event.action === 'dateMoved') return causesOf(event, event.productId, 'plannedOn');
  if (event.noun !== 'issue') return [];
  const productId = event.productId;
  const tally = (measure: TallyMeasure, a: string, b = '', c = ''): Tally => ({ measure, productId, a, b, c, n: 1 });
  const { releaseId, day } = event;

  if (event.action === 'deadlineMoved') {
    const [before, after] = event.changes.dueOn ?? [null, null];
    const slip = tally('slips', day, before !== null && after !== null && after < before ? 'earlier' : 'later');
    return [slip, ...causesOf(event, productId, 'dueOn')];
  }
  if (event.action === 'statusChanged') {
    const [before, after] = event.changes.status ?? ['new', 'new'];
    const wasDone = isDoneName(before);
    const nowDone = isDoneName(after);
    const tallies = [tally('flow', day, wasDone && !nowDone ? 'reopened' : String(after))];
    if (releaseId && wasDone !== nowDone) tallies.push(tally('burn', releaseId, day, nowDone ? 'done' : 'undone'));
    return tallies;
  }
  if (event.action === 'statusTakenBack') return [{ ...tally('flow', day, String(event.changes.status?.[0])), n: -1 }];
  if (releaseId && (event.action === 'addedToRelease' || event.action === 'removedFromRelease')) {
    const isAdded = event.action === 'addedToRelease';
    const tallies = [tally('burn', releaseId, day, isAdded ? 'scopeIn' : 'scopeOut')];
    if (event.changes.wasDone?.[1] === true) tallies.push(tally('burn', releaseId, day, isAdded ? 'done' : 'undone'));
    return tallies;
  }
  return [];
}

/** Counts a day that moved later under its cause, for its release and for its day. */
function causesOf({ noun, changes, day, releaseId }: CountedEvent, productId: string, field: 'dueOn' | 'plannedOn'): Tally[] {
  const [before, after] = changes[field] ?? [null, null];
  if (typeof before !== 'string' || (typeof after === 'string' && after < before)) return [];
  const cause = String(changes.cause?.[1] ?? unsaid);
  return [
    ...(releaseId ? [{ measure: 'causes' as const, productId, a: releaseId, b: cause, c: noun, n: 1 }] : []),
    { measure: 'slipCauses', productId, a: day, b: cause, c: noun, n: 1 },
  ];
}

const isDoneName = (status: unknown) => status === 'fixed' || status === 'released' || status === 'verified';

/** What to add to the stored counts when a thing changes: minus what it was, plus what it is. Zero sums are left out, keys are sorted. */
export function tallyDifference(before: readonly Tally[], after: readonly Tally[]): Tally[] {
  const sums = new Map<string, Tally>();
  const add = (tally: Tally, factor: number) => {
    const key = [tally.measure, tally.a, tally.b, tally.c, tally.productId].join('\u001f');
    const sum = sums.get(key);
    sums.set(key, { ...tally, n: (sum?.n ?? 0) + factor * tally.n });
  };
  for (const tally of before) add(tally, -1);
  for (const tally of after) add(tally, 1);
  return [...sums.entries()]
    .filter(([, tally]) => tally.n !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, tally]) => tally);
}
