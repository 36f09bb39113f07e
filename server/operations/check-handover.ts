import type { Database } from '@/db/dialect/dialect';
import { listHeldCheckIds } from '@/db/queries/held-checks';
import { listIssuesById } from '@/db/queries/issues';
import { isActiveMember } from '@/db/queries/members';
import { recordEvents } from '@/db/writes/events';
import { savePeople } from '@/db/writes/issue-people';
import type { EventDraft } from '@/domain/history/event';
import type { Issue } from '@/domain/issues/issue';
import { decideIssueUpdate } from '@/domain/issues/issue-update';
import { heirOf } from '@/domain/people/leaving';
import type { Member } from '@/domain/people/member';
import type { HandOverInput } from '@/domain/people/person-inputs';
import { accept, type Result, refuse } from '@/domain/result';
import { todayOf } from './organisation-day';

/** `ownFixes`: of the heir's own fixes, which nobody is named to check any more. */
export type ChecksHandedOver = { checks: number; ownFixes: number };

/** Names somebody else to check what a leaver was to check. Nobody checks their own fix, so those of the heir are left open. */
export async function handOverChecks(
  tx: Database,
  by: Member,
  input: HandOverInput,
  most: number,
  now: Date,
): Promise<Result<ChecksHandedOver>> {
  const heirId = heirOf(input, 'checks');
  if (heirId === undefined) return accept({ checks: 0, ownFixes: 0 });
  const issues = await listIssuesById(tx, by, await listHeldCheckIds(tx, by, input.memberId, most));
  if (issues.length === 0) return accept({ checks: 0, ownFixes: 0 });
  if (heirId === input.memberId || !(await isActiveMember(tx, by, heirId))) return refuse('people.newOwnerUnknown');
  const own = issues.filter((issue) => issue.ownerId === heirId);
  const others = issues.filter((issue) => issue.ownerId !== heirId);
  for (const [theirs, verifierId] of [[others, heirId] as const, [own, null] as const]) {
    const named = await nameVerifier(tx, by, theirs, verifierId, now);
    if (!named.ok) return named;
  }
  return accept({ checks: others.length, ownFixes: own.length });
}

async function nameVerifier(
  tx: Database,
  by: Member,
  issues: readonly Issue[],
  verifierId: string | null,
  now: Date,
): Promise<Result<null>> {
  const facts = { today: await todayOf(tx, now), now, isOwnerKnown: true, isVerifierKnown: true, isCompetitor: false };
  const events: EventDraft[] = [];
  for (const issue of issues) {
    const decision = decideIssueUpdate(issue, { verifierId }, by, facts);
    if (!decision.ok) return decision;
    events.push(...decision.value.events);
  }
  if (!(await savePeople(tx, issues, { verifierId }, now))) return refuse('people.changedElsewhere');
  await recordEvents(tx, by, events, now);
  return accept(null);
}
