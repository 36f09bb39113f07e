import type { Database } from '@/db/dialect/dialect';
import { listGoalsOwnedBy } from '@/db/queries/goal-owners';
import { isActiveMember } from '@/db/queries/members';
import { findOrganisation } from '@/db/queries/organisation';
import { recordEvents } from '@/db/writes/events';
import { saveGoal } from '@/db/writes/goals';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf, fiscalYearOf } from '@/domain/calendar/fiscal';
import type { Goal } from '@/domain/goals/goal';
import { heirOf } from '@/domain/people/leaving';
import type { Member } from '@/domain/people/member';
import type { HandOverInput } from '@/domain/people/person-inputs';
import { accept, type Result, refuse } from '@/domain/result';

/** The goals of the running year and of those to come that somebody answers for. */
export async function goalsToHandOver(tx: Database, by: Member, memberId: string, now: Date): Promise<Goal[]> {
  const organisation = await findOrganisation(tx);
  if (!organisation) return [];
  const running = fiscalYearOf(dayIn(organisation.timeZone, now), fiscalSettingsOf(organisation));
  return listGoalsOwnedBy(tx, by, memberId, running);
}

/** Gives a leaver's goals to the person chosen for them, or for everything. @returns how many went over */
export async function handOverGoals(tx: Database, by: Member, input: HandOverInput, now: Date): Promise<Result<number>> {
  const ownerId = heirOf(input, 'goals');
  if (ownerId === undefined) return accept(0);
  const held = await goalsToHandOver(tx, by, input.memberId, now);
  if (held.length === 0) return accept(0);
  if (ownerId === input.memberId || !(await isActiveMember(tx, by, ownerId))) return refuse('people.newOwnerUnknown');
  for (const goal of held) {
    if (!(await saveGoal(tx, { ...goal, ownerId, version: goal.version + 1 }))) return refuse('goals.changedElsewhere');
  }
  await recordEvents(
    tx,
    by,
    held.map(({ id }) => ({
      noun: 'goal' as const,
      subjectId: id,
      action: 'updated',
      changes: { ownerId: [input.memberId, ownerId] as const },
    })),
    now,
  );
  return accept(held.length);
}
