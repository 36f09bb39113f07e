import { addDays, type Day } from '@/domain/calendar/day';
import type { Event } from '@/domain/history/event';
import { type Issue, type IssueStatus, isDone, priorities, type Severity } from '@/domain/issues/issue';
import { blankIssue } from '@/domain/issues/new-issue';
import type { Surroundings } from './surroundings';
import { vocabulary } from './words';

type Random = () => number;

/** Share of issues in each status after five years of work. */
const mix: [IssueStatus, number][] = [
  ['new', 0.01],
  ['triaged', 0.04],
  ['planned', 0.05],
  ['in_progress', 0.03],
  ['fixed', 0.04],
  ['released', 0.08],
  ['verified', 0.66],
  ['declined', 0.05],
  ['duplicate', 0.04],
];
const languages = ['en', 'en', 'en', 'en', 'en', 'en', 'zh', 'fr', 'de', 'fa'] as const;
const ledgerDays = 1_800;
const rated: readonly Severity[] = [1, 2, 2, 3, 3, 4];

export const pick = <Thing>(random: Random, things: readonly Thing[]): Thing => {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new Error('Nothing to pick from.');
  return thing;
};

function pickStatus(random: Random): IssueStatus {
  let rest = random();
  for (const [status, share] of mix) {
    rest -= share;
    if (rest < 0) return status;
  }
  return 'verified';
}

/** One issue somewhere in its life, with days that fit its status. */
export function anIssueOfSize(seq: number, total: number, today: Day, around: Surroundings, random: Random): Issue {
  const place = pick(random, around.places);
  const status = pickStatus(random);
  const isLive = ['new', 'triaged', 'planned', 'in_progress'].includes(status);
  const age = isLive ? Math.floor(random() * 200) : Math.floor((1 - seq / total) * ledgerDays) + 40;
  const foundOn = addDays(today, -age);
  const words = vocabulary[pick(random, languages)];
  const title = `${pick(random, words.things)}${words.join}${pick(random, words.troubles)} (${seq})`;
  const createdAt = new Date(`${foundOn}T09:00:00Z`);
  const issue = blankIssue({
    id: `issue-${String(seq).padStart(7, '0')}`,
    seq,
    key: `${place.productKey}-${seq}`,
    productId: place.productId,
    title,
    foundOn,
    createdAt,
  });
  const isTriaged = status !== 'new';
  const isOwned = isTriaged && status !== 'declined' && status !== 'duplicate' && (status !== 'triaged' || random() < 0.3);
  const isPlanned = isOwned && status !== 'triaged';
  const fixedOn = isDone(status) ? addDays(foundOn, Math.min(age, 5 + Math.floor(random() * 60))) : null;
  const dueOn = isPlanned ? addDays(foundOn, 15 + Math.floor(random() * 150)) : null;
  const slipCount = isPlanned && random() < 0.15 ? 1 : 0;
  const ownerId = isOwned ? pick(random, around.memberIds) : null;
  const verifierId = isPlanned && random() < 0.7 ? pick(random, around.memberIds) : null;
  const release = isPlanned && random() < 0.7 ? pick(random, around.releasesOf.get(place.productId) ?? []) : null;
  return {
    ...issue,
    ...{ journeyId: place.journeyId, stageId: place.stageId, touchpointId: place.touchpointId, reporterId: pick(random, around.memberIds) },
    status,
    description: `${words.things.join(words.join)}: ${words.troubles.join(words.join)}.`,
    severity: isTriaged ? pick(random, rated) : null,
    priority: isTriaged ? pick(random, priorities) : null,
    ownerId,
    verifierId: verifierId === ownerId ? null : verifierId,
    solution: isPlanned ? 'Changed the way it works.' : '',
    analysis: fixedOn ? 'The cause was found in the log.' : '',
    releaseId: release?.id ?? null,
    dueOn: dueOn && slipCount ? addDays(dueOn, 30) : dueOn,
    originalDueOn: dueOn,
    slipCount,
    triagedOn: isTriaged ? addDays(foundOn, 1) : null,
    startedOn: fixedOn || status === 'in_progress' ? addDays(foundOn, 3) : null,
    fixedOn,
    releasedOn: status === 'released' || status === 'verified' ? fixedOn : null,
    verifiedOn: status === 'verified' ? fixedOn : null,
    closedOn: status === 'verified' || status === 'declined' ? (fixedOn ?? addDays(foundOn, 2)) : null,
    updatedAt: new Date(`${fixedOn ?? addDays(foundOn, 1)}T15:00:00Z`),
  };
}

const path: readonly IssueStatus[] = ['triaged', 'planned', 'in_progress', 'fixed', 'released', 'verified'];

/** The history that led an issue where it is, filled up with edits to `howMany` lines. */
export function eventsOfSize(issue: Issue, howMany: number, nextId: () => string): Event[] {
  const steps = path.slice(0, path.indexOf(issue.status) + 1);
  const line = (day: Day, action: string, changes: Event['changes']): Event => ({
    id: nextId(),
    at: new Date(`${day}T10:00:00Z`),
    day,
    actorId: issue.ownerId,
    noun: 'issue',
    subjectId: issue.id,
    action,
    changes,
    note: '',
    productId: issue.productId,
    issueId: issue.id,
    releaseId: action === 'statusChanged' || action === 'addedToRelease' ? issue.releaseId : null,
  });
  const events = [line(issue.foundOn, 'created', { title: [null, issue.title] })];
  if (issue.releaseId)
    events.push(line(addDays(issue.foundOn, 2), 'addedToRelease', { releaseId: [null, issue.releaseId], wasDone: [null, false] }));
  for (const [index, status] of steps.entries()) {
    const day =
      status === 'fixed' || status === 'released' || status === 'verified'
        ? (issue.fixedOn ?? issue.foundOn)
        : addDays(issue.foundOn, index + 1);
    events.push(line(day, 'statusChanged', { status: [steps[index - 1] ?? 'new', status] }));
  }
  while (events.length < howMany) events.push(line(addDays(issue.foundOn, events.length), 'updated', { description: ['before', 'after'] }));
  return events;
}
