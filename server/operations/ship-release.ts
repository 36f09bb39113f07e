import type { Database } from '@/db/dialect/dialect';
import { listIssuesOfReleaseByStatus } from '@/db/queries/issues';
import { countIssuesInRelease, findReleaseToEdit } from '@/db/queries/releases';
import { recordEvents } from '@/db/writes/events';
import { saveIssue } from '@/db/writes/issues';
import { saveRelease } from '@/db/writes/releases';
import type { Day } from '@/domain/calendar/day';
import { releaseIssue } from '@/domain/issues/issue-ship';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { decideShip } from '@/domain/releases/release-update';
import { accept, type Result, refuse } from '@/domain/result';
import { updateIssueIn } from './issues';
import { todayOf } from './organisation-day';
import { countUnapproved } from './release-decisions';
import { write } from './write';

export type ShipReleaseInput = {
  releaseId: string;
  seenVersion: number;
  shippedOn: Day;
  /** Where issues go that are not fixed: another release, or none. Undefined: shipping is refused while there are any. */
  moveOpenTo?: string | 'none';
  requestKey?: string;
};

export type ReleaseShipped = { id: string; version: number; released: number; moved: number };

/** Ships a release: it, and every fixed issue in it, become `released` on that day. */
export function shipRelease(by: Member, input: ShipReleaseInput, now = new Date()): Promise<Result<ReleaseShipped>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'release.ship')) return refuse('people.notAllowed');
      const release = await findReleaseToEdit(tx, by, input.releaseId);
      if (!release) return refuse('releases.notFound');
      if (release.version !== input.seenVersion) return refuse('releases.changedElsewhere');

      const unapproved = await countUnapproved(tx, by, release.id);
      if (release.status === 'planned' && unapproved > 0) return refuse('releases.catastropheBlocks', { count: unapproved });
      const moved = input.moveOpenTo === undefined ? accept(0) : await moveOpenIssues(tx, by, input.releaseId, input.moveOpenTo, now);
      if (!moved.ok) return moved;
      const { open } = await countIssuesInRelease(tx, release.id);
      const decision = decideShip(release, input.shippedOn, { today: await todayOf(tx, now), openIssues: open });
      if (!decision.ok) return decision;

      if (!(await saveRelease(tx, decision.value.release))) return refuse('releases.changedElsewhere');
      await recordEvents(tx, by, decision.value.events, now);
      const released = await releaseFixedIssues(tx, by, release.id, input.shippedOn, now);
      return accept({ id: release.id, version: decision.value.release.version, released, moved: moved.value });
    },
    now,
  );
}

async function moveOpenIssues(tx: Database, by: Member, releaseId: string, target: string, now: Date): Promise<Result<number>> {
  const open = await listIssuesOfReleaseByStatus(tx, by, releaseId, ['new', 'triaged', 'planned', 'in_progress']);
  for (const issue of open) {
    const changes = { releaseId: target === 'none' ? null : target };
    const moved = await updateIssueIn(tx, by, { issueId: issue.id, seenVersion: issue.version, changes }, now);
    if (!moved.ok) return moved;
  }
  return accept(open.length);
}

async function releaseFixedIssues(tx: Database, by: Member, releaseId: string, shippedOn: Day, now: Date): Promise<number> {
  const fixed = await listIssuesOfReleaseByStatus(tx, by, releaseId, ['fixed']);
  for (const issue of fixed) {
    const { issue: released, events } = releaseIssue(issue, by.id, shippedOn, now);
    if (!(await saveIssue(tx, issue, released))) throw new Error(`Issue ${issue.key} changed inside the transaction.`);
    await recordEvents(tx, by, events, now);
  }
  return fixed.length;
}
