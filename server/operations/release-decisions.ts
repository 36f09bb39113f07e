import type { Database } from '@/db/dialect/dialect';
import { findApproval, listOpenCatastrophes, listOverrides } from '@/db/queries/release-decisions';
import { findReleaseToEdit } from '@/db/queries/releases';
import { recordEvents } from '@/db/writes/events';
import { removeApproval, removeOverride, saveApproval, saveOverride } from '@/db/writes/release-decisions';
import type { EventDraft } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import { may, type Right } from '@/domain/people/rights';
import { approvalEvent, approvalTakenBackEvent, overrideEvent, overrideTakenBackEvent } from '@/domain/releases/decision-events';
import type { Release } from '@/domain/releases/release';
import type { ApprovalInput, OverrideInput, TakenBackInput } from '@/domain/releases/release-decision-inputs';
import { accept, type Result, refuse } from '@/domain/result';
import { todayOf } from './organisation-day';
import { write } from './write';

export type ReleaseDecided = { id: string };

/** Says another colour than the forecast: with a reason, in one's own name, from today on. */
export function overrideColour(by: Member, input: OverrideInput, now = new Date()): Promise<Result<ReleaseDecided>> {
  return decide(by, 'release.edit', input, now, async (tx, release) => {
    const before = (await listOverrides(tx, by, [release.id])).get(release.id);
    const { colour, reason, seenVersion } = input;
    const row = { releaseId: release.id, colour, reason, memberId: by.id, day: await todayOf(tx, now), version: seenVersion + 1 };
    if (!(await saveOverride(tx, seenVersion, row))) return refuse('releases.changedElsewhere');
    return accept(overrideEvent(release, before?.colour ?? null, colour, reason));
  });
}

/** Lets the forecast speak again. */
export function takeBackOverride(by: Member, input: TakenBackInput, now = new Date()): Promise<Result<ReleaseDecided>> {
  return decide(by, 'release.edit', input, now, async (tx, release) => {
    const before = (await listOverrides(tx, by, [release.id])).get(release.id);
    if (!before || !(await removeOverride(tx, release.id, input.seenVersion))) return refuse('releases.changedElsewhere');
    return accept(overrideTakenBackEvent(release, before.colour));
  });
}

/** Takes it upon oneself to ship with the catastrophes that are open now; one that comes later is not meant. */
export function approveShipping(by: Member, input: ApprovalInput, now = new Date()): Promise<Result<ReleaseDecided>> {
  return decide(by, 'release.approve', input, now, async (tx, release) => {
    const issueIds = (await listOpenCatastrophes(tx, by, release.id)).map(({ id }) => id);
    if (issueIds.length === 0) return refuse('releases.nothingToApprove');
    const { reason, seenVersion } = input;
    const row = { releaseId: release.id, reason, memberId: by.id, day: await todayOf(tx, now), issueIds, version: seenVersion + 1 };
    if (!(await saveApproval(tx, seenVersion, row))) return refuse('releases.changedElsewhere');
    return accept(approvalEvent(release, issueIds, reason));
  });
}

export function takeBackApproval(by: Member, input: TakenBackInput, now = new Date()): Promise<Result<ReleaseDecided>> {
  return decide(by, 'release.approve', input, now, async (tx, release) => {
    const before = await findApproval(tx, by, release.id);
    if (!before || !(await removeApproval(tx, release.id, input.seenVersion))) return refuse('releases.changedElsewhere');
    return accept(approvalTakenBackEvent(release, before.issueIds));
  });
}

/** How many open catastrophes of a release nobody has answered for. */
export async function countUnapproved(tx: Database, by: Member, releaseId: string): Promise<number> {
  const approved = (await findApproval(tx, by, releaseId))?.issueIds ?? [];
  return (await listOpenCatastrophes(tx, by, releaseId)).filter(({ id }) => !approved.includes(id)).length;
}

type Decide = (tx: Database, release: Release) => Promise<Result<EventDraft>>;

function decide(by: Member, right: Right, input: TakenBackInput, now: Date, decision: Decide): Promise<Result<ReleaseDecided>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, right)) return refuse('people.notAllowed');
      const release = await findReleaseToEdit(tx, by, input.releaseId);
      if (!release) return refuse('releases.notFound');
      if (release.status === 'shipped') return refuse('releases.alreadyShipped');
      if (release.status === 'cancelled') return refuse('releases.alreadyCancelled');
      const decided = await decision(tx, release);
      if (!decided.ok) return decided;
      await recordEvents(tx, by, [decided.value], now);
      return accept({ id: release.id });
    },
    now,
  );
}
