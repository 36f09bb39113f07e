import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { findIssue } from '@/db/queries/issues';
import { findOrganisation } from '@/db/queries/organisation';
import { recordEvents } from '@/db/writes/events';
import { reserveIssueNumbers } from '@/db/writes/issue-numbers';
import { insertIssues, saveIssue } from '@/db/writes/issues';
import { dayIn } from '@/domain/calendar/day';
import type { Issue } from '@/domain/issues/issue';
import type { IssueChanges, NewIssueFields } from '@/domain/issues/issue-changes';
import { decideIssueUpdate } from '@/domain/issues/issue-update';
import { decideNewIssue } from '@/domain/issues/new-issue';
import type { Member } from '@/domain/people/member';
import { accept, type Result, refuse } from '@/domain/result';
import { factsFor } from './issue-facts';
import { countMeetings } from './merging';
import { write } from './write';

export type IssueSaved = { id: string; key: string; version: number };

export type UpdateIssueInput = { issueId: string; seenVersion: number; changes: IssueChanges; requestKey?: string };

export function updateIssue(by: Member, input: UpdateIssueInput, now = new Date()): Promise<Result<IssueSaved>> {
  return write(by, input.requestKey, (tx) => updateIssueIn(tx, by, input, now), now);
}

/** The same deed inside a transaction that does more (bulk edits, hand-overs, shipping a release). */
export async function updateIssueIn(
  tx: Database,
  by: Member,
  input: Omit<UpdateIssueInput, 'requestKey'> & { isCheckedByStep?: boolean },
  now: Date,
): Promise<Result<IssueSaved>> {
  const issue = await findIssue(tx, by, input.issueId);
  if (!issue) return refuse('issues.notFound');
  if (issue.version !== input.seenVersion) return refuse('issues.changedElsewhere');

  const decision = decideIssueUpdate(issue, input.changes, by, await factsFor(tx, issue, input, now));
  if (!decision.ok) return decision;

  if (!(await saveIssue(tx, issue, decision.value.issue))) return refuse('issues.changedElsewhere');
  await recordEvents(tx, by, decision.value.events, now);
  await countMeetings(tx, by, issue, decision.value.issue, now);
  return accept(savedAs(decision.value.issue));
}

export type CreateIssueInput = { fields: NewIssueFields; requestKey?: string };

export function createIssue(by: Member, input: CreateIssueInput, now = new Date()): Promise<Result<IssueSaved>> {
  return write(by, input.requestKey, (tx) => createIssueIn(tx, by, input.fields, now), now);
}

export async function createIssueIn(tx: Database, by: Member, fields: NewIssueFields, now: Date): Promise<Result<IssueSaved>> {
  const organisation = await findOrganisation(tx);
  const [number] = (await reserveIssueNumbers(tx, fields.productId, 1)) ?? [];
  if (!number) return refuse('issues.productUnknown');

  const today = dayIn(organisation?.timeZone ?? 'UTC', now);
  const decision = decideNewIssue(fields, { id: newId(), ...number }, by, { today, now });
  if (!decision.ok) return decision;

  await insertIssues(tx, [decision.value.issue]);
  await recordEvents(tx, by, decision.value.events, now);
  return accept(savedAs(decision.value.issue));
}

const savedAs = ({ id, key, version }: Issue): IssueSaved => ({ id, key, version });
