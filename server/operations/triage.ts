import type { Database } from '@/db/dialect/dialect';
import { listNewestDeed } from '@/db/queries/history';
import { findIssue } from '@/db/queries/issues';
import { findNames } from '@/db/queries/names';
import { findOrganisation } from '@/db/queries/organisation';
import { recordEvents } from '@/db/writes/events';
import { saveIssue } from '@/db/writes/issues';
import { dayIn } from '@/domain/calendar/day';
import { changesOfTriage, type TriageChoices } from '@/domain/issues/triage-decision';
import { type TriagePlace, triagePlaceOf } from '@/domain/issues/triage-queue';
import { undoDeed } from '@/domain/issues/undo-deed';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { updateIssueIn } from './issues';
import { countMeetings } from './merging';
import { write } from './write';

export type TriageInput = { issueId: string; seenVersion: number; choices: TriageChoices; requestKey?: string };

/** `taken`: somebody else was there first and nothing was changed. `place` is where the queue goes on. */
export type TriageOutcome = { key: string; id: string; place: TriagePlace } & (
  | { kind: 'decided'; version: number }
  | { kind: 'taken'; byName: string | null }
);

/** One decision on one untriaged issue. */
export function triageIssue(by: Member, input: TriageInput, now = new Date()): Promise<Result<TriageOutcome>> {
  return write(by, input.requestKey, (tx) => triageIn(tx, by, input, now), now);
}

async function triageIn(
  tx: Database,
  by: Member,
  { issueId, seenVersion, choices }: TriageInput,
  now: Date,
): Promise<Result<TriageOutcome>> {
  if (!may(by, 'issue.triage')) return refuse('issues.notYours');
  const issue = await findIssue(tx, by, issueId);
  if (!issue) return refuse('issues.notFound');
  const where = { key: issue.key, id: issue.id, place: triagePlaceOf(issue) };
  if (issue.version !== seenVersion) return accept({ ...where, kind: 'taken', byName: await lastActor(tx, by, issueId) });

  const organisation = await findOrganisation(tx);
  const changes = changesOfTriage(choices, dayIn(organisation?.timeZone ?? 'UTC', now));
  const saved = await updateIssueIn(tx, by, { issueId, seenVersion, changes }, now);
  return saved.ok ? accept({ ...where, kind: 'decided', version: saved.value.version }) : saved;
}

async function lastActor(tx: Database, viewer: Member, issueId: string): Promise<string | null> {
  const [event] = await listNewestDeed(tx, viewer, issueId);
  if (!event?.actorId) return null;
  return (await findNames(tx, viewer, [event.actorId])).get(event.actorId) ?? null;
}

export type UndoTriageInput = { issueId: string; seenVersion: number; requestKey?: string };

/** Takes back one's own last decision on an issue, while nobody has changed it since. Written down as a new deed. */
export function undoTriage(
  by: Member,
  { issueId, seenVersion, requestKey }: UndoTriageInput,
  now = new Date(),
): Promise<Result<{ key: string }>> {
  return write(
    by,
    requestKey,
    async (tx) => {
      if (!may(by, 'issue.triage')) return refuse('issues.notYours');
      const issue = await findIssue(tx, by, issueId);
      if (!issue) return refuse('issues.notFound');
      const deed = await listNewestDeed(tx, by, issueId);
      const isOwn = deed.length > 0 && deed.every((event) => event.actorId === by.id && event.action !== 'created');
      if (issue.version !== seenVersion || !isOwn) return refuse('issues.undoTooLate');

      const undone = undoDeed(
        issue,
        deed.map((event) => ({ ...event, changes: event.changes ?? {} })),
        now,
      );
      if (!(await saveIssue(tx, issue, undone.issue))) return refuse('issues.undoTooLate');
      await recordEvents(tx, by, undone.events, now);
      await countMeetings(tx, by, issue, undone.issue, now);
      return accept({ key: issue.key });
    },
    now,
  );
}
