import type { Database } from '@/db/dialect/dialect';
import { findReachIssue, findReachPoint, listReachPoints } from '@/db/queries/reach';
import { findReleaseToEdit } from '@/db/queries/releases';
import { recordEvents } from '@/db/writes/events';
import { type ReachOwner, removeReachPoint, saveReachPoints } from '@/db/writes/reach';
import type { Day } from '@/domain/calendar/day';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { decideReach } from '@/domain/reach/decide-reach';
import { reachEvent, removedReachEvent } from '@/domain/reach/reach-events';
import type { PastedReach, RemovedReach, SentReach, TypedReach } from '@/domain/reach/reach-inputs';
import type { ReachPoint, ReachSource } from '@/domain/reach/reach-point';
import { readReachColumn, readShare, shareOf } from '@/domain/reach/read-reach';
import { accept, type Result, refuse } from '@/domain/result';
import { todayOf } from './organisation-day';
import { refreshReach } from './reach-states';
import { write } from './write';

type Asked = { releaseId?: string | null; issueId?: string | null; isChecked: boolean; requestKey?: string };
export type ReachSaved = { saved: number };

/** One measurement as typed, in the person's way of writing numbers. */
export async function recordTypedReach(by: Member, input: TypedReach, now = new Date()): Promise<Result<ReachSaved>> {
  const share = readShare(input.share, by.locale);
  return share.ok ? recordReach(by, input, [{ channel: input.channel, day: input.day, share: share.value }], 'typed', now) : share;
}

/** Two columns of a spreadsheet: every row is read or none is saved. */
export async function pasteReach(by: Member, input: PastedReach, now = new Date()): Promise<Result<ReachSaved>> {
  const points = readReachColumn(input.text, input.channel, by.locale);
  return points.ok ? recordReach(by, input, points.value, 'pasted', now) : points;
}

/** What a program sent in somebody's name. */
export function sendReach(by: Member, subject: { releaseId: string } | { issueId: string }, sent: SentReach, now = new Date()) {
  const points = sent.points.map(({ day, percent }): ReachPoint => ({ channel: sent.channel, day, share: shareOf(percent) }));
  return recordReach(by, { ...subject, isChecked: sent.isChecked }, points, 'api', now);
}

function recordReach(by: Member, asked: Asked, points: readonly ReachPoint[], source: ReachSource, now: Date): Promise<Result<ReachSaved>> {
  return write(
    by,
    asked.requestKey,
    async (tx) => {
      if (!may(by, 'reach.measure')) return refuse('people.notAllowed');
      const subject = await findSubject(tx, by, asked);
      if (!subject.ok) return subject;
      const { startedOn, owner } = subject.value;
      const known = await listReachPoints(tx, by, owner.subjectId);
      const decision = decideReach(known, points, { startedOn, today: await todayOf(tx, now), isChecked: asked.isChecked });
      if (!decision.ok) return decision;

      const entered = { by: by.id, source, at: now };
      await saveReachPoints(
        tx,
        toOwner(owner),
        decision.value.map(({ point }) => point),
        entered,
      );
      await refreshReach(tx, owner);
      await recordEvents(
        tx,
        by,
        decision.value.map((change) => reachEvent(owner, change)),
        now,
      );
      return accept({ saved: decision.value.length });
    },
    now,
  );
}

export function deleteReachPoint(by: Member, input: RemovedReach, now = new Date()): Promise<Result<ReachSaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'reach.measure')) return refuse('people.notAllowed');
      const point = await findReachPoint(tx, by, input.pointId);
      const subject = point && (await findSubject(tx, by, point));
      if (!point || !subject?.ok) return refuse('reach.notFound');
      if (!(await removeReachPoint(tx, point.id, input.version))) return refuse('reach.changedElsewhere');
      const { owner } = subject.value;
      await refreshReach(tx, owner);
      await recordEvents(tx, by, [removedReachEvent(owner, point)], now);
      return accept({ saved: 1 });
    },
    now,
  );
}

const toOwner = ({ subjectId, releaseId, issueId }: ReachOwner): ReachOwner => ({ subjectId, releaseId, issueId });

type Subject = { owner: ReachOwner & { productId: string }; startedOn: Day };

/** The release or the issue, if the person may see it and users can have it by now. */
async function findSubject(
  tx: Database,
  by: Member,
  { releaseId, issueId }: Pick<Asked, 'releaseId' | 'issueId'>,
): Promise<Result<Subject>> {
  if (releaseId) {
    const release = await findReleaseToEdit(tx, by, releaseId);
    if (!release) return refuse('reach.notFound');
    const owner = { subjectId: release.id, releaseId: release.id, issueId: null, productId: release.productId };
    return release.shippedOn ? accept({ owner, startedOn: release.shippedOn }) : refuse('reach.notShipped');
  }
  const issue = issueId ? await findReachIssue(tx, by, issueId) : undefined;
  if (!issue) return refuse('reach.notFound');
  if (issue.releaseId || issue.needsRelease) return refuse('reach.issueHasRelease');
  const startedOn = issue.effectiveOn ?? issue.releasedOn;
  const owner = { subjectId: issue.id, releaseId: null, issueId: issue.id, productId: issue.productId };
  return startedOn ? accept({ owner, startedOn }) : refuse('reach.notInEffect');
}
