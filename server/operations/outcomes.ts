import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { findKpi } from '@/db/queries/goals';
import { findIssue } from '@/db/queries/issues';
import { isActiveMember } from '@/db/queries/members';
import { findOutcome } from '@/db/queries/outcomes';
import { findReleaseToEdit } from '@/db/queries/releases';
import { recordEvents } from '@/db/writes/events';
import { insertOutcome, saveGuards, saveOutcome } from '@/db/writes/outcomes';
import type { Kpi } from '@/domain/goals/goal';
import { decideNewOutcome, decideOutcomeChange } from '@/domain/outcomes/decide-outcome';
import type { OutcomeSubject } from '@/domain/outcomes/outcome';
import type { OutcomeFields } from '@/domain/outcomes/outcome-inputs';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { todayOf } from './organisation-day';
import { write } from './write';

export type AddOutcomeInput = { requestKey?: string; subject: OutcomeSubject; subjectId: string | null; fields: OutcomeFields };
export type OutcomeSaved = { id: string; version: number };

export function addOutcome(by: Member, input: AddOutcomeInput, now = new Date()): Promise<Result<OutcomeSaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'outcome.edit')) return refuse('people.notAllowed');
      const about = await findSubject(tx, by, input);
      if (!about.ok) return about;
      const sound = await findNamed(tx, by, input.fields, null);
      if (!sound.ok) return sound;
      const identity = { id: newId(), subject: input.subject, ...about.value, writtenOn: await todayOf(tx, now) };
      const decision = decideNewOutcome(identity, input.fields, sound.value);
      if (!decision.ok) return decision;
      await insertOutcome(tx, decision.value.outcome);
      await saveGuards(tx, identity.id, decision.value.guardIds);
      await recordEvents(tx, by, decision.value.events, now);
      return accept({ id: identity.id, version: 1 });
    },
    now,
  );
}

export type UpdateOutcomeInput = { id: string; seenVersion: number; fields: OutcomeFields; reason: string };

export function updateOutcome(by: Member, input: UpdateOutcomeInput, now = new Date()): Promise<Result<OutcomeSaved>> {
  return write(
    by,
    undefined,
    async (tx) => {
      if (!may(by, 'outcome.edit')) return refuse('people.notAllowed');
      const seen = await findOutcome(tx, by, input.id);
      if (!seen) return refuse('outcomes.notFound');
      if (seen.outcome.version !== input.seenVersion) return refuse('outcomes.changedElsewhere');
      const sound = await findNamed(tx, by, input.fields, seen.outcome.ownerId);
      if (!sound.ok) return sound;
      const lockedSince = seen.start && seen.start <= (await todayOf(tx, now)) ? seen.start : null;
      const facts = { kpi: sound.value, guardIds: seen.guardIds, lockedSince, reason: input.reason };
      const decision = decideOutcomeChange(seen.outcome, input.fields, facts);
      if (!decision.ok) return decision;
      if (!(await saveOutcome(tx, decision.value.outcome))) return refuse('outcomes.changedElsewhere');
      await saveGuards(tx, input.id, decision.value.guardIds);
      await recordEvents(tx, by, decision.value.events, now);
      return accept({ id: input.id, version: decision.value.outcome.version });
    },
    now,
  );
}

/** Put away, or brought back: a contract is never deleted. */
export function archiveOutcome(
  by: Member,
  input: { id: string; version: number; isArchived: boolean },
  now = new Date(),
): Promise<Result<OutcomeSaved>> {
  return write(
    by,
    undefined,
    async (tx) => {
      if (!may(by, 'outcome.edit')) return refuse('people.notAllowed');
      const seen = await findOutcome(tx, by, input.id);
      if (!seen) return refuse('outcomes.notFound');
      const after = { ...seen.outcome, archivedAt: input.isArchived ? now : null, version: input.version + 1 };
      if (seen.outcome.version !== input.version || !(await saveOutcome(tx, after))) return refuse('outcomes.changedElsewhere');
      await recordEvents(tx, by, [{ noun: 'outcome', subjectId: input.id, action: input.isArchived ? 'archived' : 'restored' }], now);
      return accept({ id: input.id, version: after.version });
    },
    now,
  );
}

type About = { issueId: string | null; releaseId: string | null };

async function findSubject(tx: Database, by: Member, { subject, subjectId }: AddOutcomeInput): Promise<Result<About>> {
  if (subject === 'initiative') return accept({ issueId: null, releaseId: null });
  const id = subjectId ?? '';
  if (subject === 'issue')
    return (await findIssue(tx, by, id)) ? accept({ issueId: id, releaseId: null }) : refuse('outcomes.subjectUnknown');
  return (await findReleaseToEdit(tx, by, id)) ? accept({ issueId: null, releaseId: id }) : refuse('outcomes.subjectUnknown');
}

/** The KPI that is measured, after everything that the fields name was found. */
async function findNamed(tx: Database, by: Member, fields: OutcomeFields, ownerBefore: string | null): Promise<Result<Kpi | null>> {
  const { ownerId } = fields;
  if (ownerId && ownerId !== ownerBefore && !(await isActiveMember(tx, by, ownerId))) return refuse('outcomes.ownerUnknown');
  for (const id of fields.guardIds) if (!(await findKpi(tx, by, id))) return refuse('outcomes.kpiUnknown');
  if (!fields.kpiId) return accept(null);
  const kpi = await findKpi(tx, by, fields.kpiId);
  if (!kpi) return refuse('outcomes.kpiUnknown');
  return kpi.computedFrom ? refuse('outcomes.kpiIsComputed') : accept(kpi);
}
