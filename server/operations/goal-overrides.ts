import { newId } from '@/db/new-id';
import { listOverrides } from '@/db/queries/goal-records';
import { findGoalPlace } from '@/db/queries/goals';
import { findOrganisation } from '@/db/queries/organisation';
import { recordEvents } from '@/db/writes/events';
import { endOverride, insertOverride } from '@/db/writes/goal-records';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf, fiscalYearSpan } from '@/domain/calendar/fiscal';
import { canOverride, type OverrideStatus } from '@/domain/goals/goal-override';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import type { Saved } from './goals';
import { write } from './write';

/** @property seenVersion of the word that the person saw; 0 when there was none */
type Overriding = { requestKey?: string; goalId: string; status: OverrideStatus; reason: string; seenVersion: number };

/** A person's word instead of the forecast's colour; one that was there ends with it. */
export function overrideGoalStatus(by: Member, input: Overriding, now = new Date()): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const place = await findGoalPlace(tx, by, input.goalId);
      const settings = await findOrganisation(tx);
      if (!place || !settings || place.goal.archivedAt) return refuse('goals.notFound');
      const day = dayIn(settings.timeZone, now);
      const allowed = canOverride(fiscalYearSpan(place.year, fiscalSettingsOf(settings)), day);
      if (!allowed.ok) return allowed;
      const [before] = await listOverrides(tx, by, [place.goal.id]);
      if ((before?.version ?? 0) !== input.seenVersion) return refuse('goals.changedElsewhere');
      if (before && !(await endOverride(tx, before.id, before.version, by.id, now))) return refuse('goals.changedElsewhere');
      const { goalId, status, reason } = input;
      const made = { id: newId(), goalId, status, reason, byId: by.id, day, version: 1 };
      await insertOverride(tx, made);
      const changes = { standing: [before?.status ?? null, status] } as const;
      await recordEvents(tx, by, [{ noun: 'goal', subjectId: goalId, action: 'overridden', changes, note: reason }], now);
      return accept({ id: made.id, version: 1 });
    },
    now,
  );
}

/** Takes the word back: the forecast's colour shows again. */
export function endGoalOverride(
  by: Member,
  input: { requestKey?: string; goalId: string; seenVersion: number },
  now = new Date(),
): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const [override] = await listOverrides(tx, by, [input.goalId]);
      if (!override) return refuse('goals.notFound');
      if (!(await endOverride(tx, override.id, input.seenVersion, by.id, now))) return refuse('goals.changedElsewhere');
      const changes = { standing: [override.status, null] } as const;
      await recordEvents(tx, by, [{ noun: 'goal', subjectId: input.goalId, action: 'overrideEnded', changes }], now);
      return accept({ id: override.id, version: input.seenVersion + 1 });
    },
    now,
  );
}
