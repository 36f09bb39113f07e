import type { Database } from '@/db/dialect/dialect';
import { findPerson, isActiveMember, listHeldIssues } from '@/db/queries/members';
import { decideDisabling, handoverPiles, newOwnerOf } from '@/domain/people/leaving';
import type { Member } from '@/domain/people/member';
import type { HandOverInput } from '@/domain/people/person-inputs';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { updateIssueIn } from './issues';
import { endAccess, saveAndRecord, standingOf } from './people';
import { write } from './write';

/** Larger piles go over in several submits, so that no request holds the writer for long. */
export const handedOverAtOnce = 200;

export type HandedOver = { handedOver: number; remaining: number; isDisabled: boolean };

/** Gives a leaver's open issues to others and, once none remains, disables the leaver: all in one transaction. */
export function handOver(by: Member, input: HandOverInput, now = new Date()): Promise<Result<HandedOver>> {
  return write<HandedOver>(by, input.requestKey ?? undefined, async (tx) => {
    if (!may(by, 'people.manage')) return refuse('people.notAllowed');
    const person = await findPerson(tx, by, input.memberId);
    if (!person) return refuse('people.notFound');
    if (person.version !== input.version) return refuse('people.changedElsewhere');

    const reassigned = await reassign(tx, by, input, now);
    if (!reassigned.ok) return reassigned;
    const standing = await standingOf(tx, person.id);
    if (standing.openIssues > 0) {
      if (reassigned.value === 0) return refuse('people.newOwnerNeeded');
      return accept({ handedOver: reassigned.value, remaining: standing.openIssues, isDisabled: false });
    }
    const decision = decideDisabling(person, now, standing);
    if (!decision.ok) return decision;
    await endAccess(tx, person.id);
    const saved = await saveAndRecord(tx, by, person, decision.value, 'disabled', now);
    return saved.ok ? accept({ handedOver: reassigned.value, remaining: 0, isDisabled: true }) : saved;
  });
}

async function reassign(tx: Database, by: Member, input: HandOverInput, now: Date): Promise<Result<number>> {
  const piles = handoverPiles.filter((pile) => newOwnerOf(input, pile) !== undefined);
  for (const ownerId of new Set(piles.map((pile) => newOwnerOf(input, pile)))) {
    const isKnown = ownerId !== undefined && ownerId !== input.memberId && (await isActiveMember(tx, by, ownerId));
    if (!isKnown) return refuse('people.newOwnerUnknown');
  }
  const held = await listHeldIssues(tx, by, input.memberId, piles, handedOverAtOnce);
  for (const issue of held) {
    const ownerId = newOwnerOf(input, issue.pile);
    const moved = await updateIssueIn(tx, by, { issueId: issue.id, seenVersion: issue.version, changes: { ownerId } }, now);
    if (!moved.ok) return moved;
  }
  return accept(held.length);
}
