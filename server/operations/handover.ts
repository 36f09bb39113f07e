import type { Database } from '@/db/dialect/dialect';
import { listIssuesById } from '@/db/queries/issues';
import { findPerson, isActiveMember, listHeldIssues } from '@/db/queries/members';
import { findOrganisation } from '@/db/queries/organisation';
import { recordEvents } from '@/db/writes/events';
import { savePeople } from '@/db/writes/issue-people';
import { dayIn } from '@/domain/calendar/day';
import type { EventDraft } from '@/domain/history/event';
import type { Issue } from '@/domain/issues/issue';
import { decideIssueUpdate } from '@/domain/issues/issue-update';
import { decideDisabling, handoverPiles, newOwnerOf } from '@/domain/people/leaving';
import type { Member } from '@/domain/people/member';
import type { HandOverInput } from '@/domain/people/person-inputs';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { type ChecksHandedOver, handOverChecks } from './check-handover';
import { handOverGoals } from './goal-handover';
import { endAccess, saveAndRecord, standingOf } from './people';
import { handOverWalks } from './walk-handover';
import { write } from './write';

/** Larger piles go over in several submits, so that no request holds the writer for long. */
export const handedOverAtOnce = 250;

export type HandedOver = ChecksHandedOver & { handedOver: number; goals: number; walks: number; remaining: number; isDisabled: boolean };

/** Gives a leaver's open issues, goals, checks and walkthroughs to others and, once none remains, disables the leaver: all in one transaction. */
export function handOver(by: Member, input: HandOverInput, now = new Date()): Promise<Result<HandedOver>> {
  return write<HandedOver>(by, input.requestKey ?? undefined, async (tx) => {
    if (!may(by, 'people.manage')) return refuse('people.notAllowed');
    const person = await findPerson(tx, by, input.memberId);
    if (!person) return refuse('people.notFound');
    if (person.version !== input.version) return refuse('people.changedElsewhere');

    const reassigned = await reassign(tx, by, input, now);
    if (!reassigned.ok) return reassigned;
    const goals = await handOverGoals(tx, by, input, now);
    if (!goals.ok) return goals;
    const checks = await handOverChecks(tx, by, input, handedOverAtOnce, now);
    if (!checks.ok) return checks;
    const walks = await handOverWalks(tx, by, input, now);
    if (!walks.ok) return walks;
    const done = { handedOver: reassigned.value, goals: goals.value, ...checks.value, walks: walks.value };
    const standing = await standingOf(tx, by, person.id, now);
    const remaining = standing.openIssues + standing.goals + standing.checks + standing.walks;
    if (remaining > 0) {
      if (Object.values(done).every((n) => n === 0)) return refuse('people.newOwnerNeeded');
      return accept({ ...done, remaining, isDisabled: false });
    }
    const decision = decideDisabling(person, now, standing);
    if (!decision.ok) return decision;
    await endAccess(tx, person.id);
    const saved = await saveAndRecord(tx, by, person, decision.value, 'disabled', now);
    return saved.ok ? accept({ ...done, remaining: 0, isDisabled: true }) : saved;
  });
}

async function reassign(tx: Database, by: Member, input: HandOverInput, now: Date): Promise<Result<number>> {
  const piles = handoverPiles.filter((pile) => newOwnerOf(input, pile) !== undefined);
  const held = await listHeldIssues(tx, by, input.memberId, piles, handedOverAtOnce);
  const pileById = new Map(held.map(({ id, pile }) => [id, pile]));
  const issues = await listIssuesById(tx, by, [...pileById.keys()]);
  const heirs = new Set(piles.map((pile) => newOwnerOf(input, pile)));
  for (const ownerId of heirs) {
    const isKnown = ownerId !== undefined && ownerId !== input.memberId && (await isActiveMember(tx, by, ownerId));
    if (!isKnown) return refuse('people.newOwnerUnknown');
    const theirs = issues.filter((issue) => newOwnerOf(input, pileById.get(issue.id) ?? 'none') === ownerId);
    const given = await give(tx, by, theirs, ownerId, now);
    if (!given.ok) return given;
  }
  return accept(issues.length);
}

/** The rules of an issue's update decide each one; saving and recording happen for all at once. */
async function give(tx: Database, by: Member, issues: readonly Issue[], ownerId: string, now: Date): Promise<Result<null>> {
  const today = dayIn((await findOrganisation(tx))?.timeZone ?? 'UTC', now);
  const events: EventDraft[] = [];
  for (const issue of issues) {
    const decision = decideIssueUpdate(issue, { ownerId }, by, {
      today,
      now,
      isOwnerKnown: true,
      isVerifierKnown: true,
      isCompetitor: false,
    });
    if (!decision.ok) return decision;
    events.push(...decision.value.events);
  }
  // Nobody checks their own fix: whom the heir was to check loses the name with the same stroke.
  const own = issues.filter((issue) => issue.verifierId === ownerId);
  const others = issues.filter((issue) => issue.verifierId !== ownerId);
  const isSaved = (await savePeople(tx, others, { ownerId }, now)) && (await savePeople(tx, own, { ownerId, verifierId: null }, now));
  if (!isSaved) return refuse('people.changedElsewhere');
  await recordEvents(tx, by, events, now);
  return accept(null);
}
