import type { Database } from '@/db/dialect/dialect';
import { listHeldWalkthroughs } from '@/db/queries/held-walkthroughs';
import { isActiveMember } from '@/db/queries/members';
import { recordEvents } from '@/db/writes/events';
import { saveWalkers, saveWalkthrough } from '@/db/writes/walkthroughs';
import type { EventDraft } from '@/domain/history/event';
import { heirOf } from '@/domain/people/leaving';
import type { Member } from '@/domain/people/member';
import type { HandOverInput } from '@/domain/people/person-inputs';
import { accept, type Result, refuse } from '@/domain/result';
import { decideWalkerLeaving } from '@/domain/walkthroughs/walker-leaving';

/** Puts somebody else in a leaver's place on every walkthrough not closed yet. @returns how many went over */
export async function handOverWalks(tx: Database, by: Member, input: HandOverInput, now: Date): Promise<Result<number>> {
  const heirId = heirOf(input, 'walks');
  if (heirId === undefined) return accept(0);
  const held = await listHeldWalkthroughs(tx, by, input.memberId);
  if (held.length === 0) return accept(0);
  if (heirId === input.memberId || !(await isActiveMember(tx, by, heirId))) return refuse('people.newOwnerUnknown');
  const events: EventDraft[] = [];
  for (const { walkthrough, walkerIds } of held) {
    const decided = decideWalkerLeaving(walkthrough, walkerIds, input.memberId, heirId);
    if (!(await saveWalkthrough(tx, decided.walkthrough))) return refuse('walkthroughs.changedElsewhere');
    await saveWalkers(tx, walkthrough.id, decided.walkerIds);
    events.push(...decided.events);
  }
  await recordEvents(tx, by, events, now);
  return accept(held.length);
}
