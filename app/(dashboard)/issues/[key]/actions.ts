'use server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { severities } from '@/domain/issues/issue';
import { issueChanges } from '@/domain/issues/issue-changes';
import type { Result } from '@/domain/result';
import { formAction } from '@/server/form-action';
import { addComment, editComment, removeComment, restoreComment } from '@/server/operations/comments';
import { removeEvidence, restoreEvidence } from '@/server/operations/evidence';
import { serveGoal } from '@/server/operations/issue-links';
import { placeIssue } from '@/server/operations/issue-place';
import { updateIssue } from '@/server/operations/issues';
import { rateSeverity } from '@/server/operations/votes';

const id = z.string().min(1).max(64);
const requestKey = id.nullish().transform((key) => key ?? undefined);
const version = z.coerce.number().int().positive();
const body = z.string().trim().min(1).max(20_000);

/** After a conflict the page is drawn again, so that the form can show what the other person saved. */
async function seen<Value>(result: Promise<Result<Value>>): Promise<Result<Value>> {
  const known = await result;
  if (!known.ok && known.refusal.code === 'issues.changedElsewhere') refresh();
  return known;
}

const drawnAgain = () => {
  refresh();
  return undefined;
};

export const saveIssueAction = formAction({
  right: 'issue.update',
  schema: issueChanges.extend({ issueId: id, version, requestKey }),
  run: (by, { issueId, version: seenVersion, requestKey: key, ...changes }) =>
    seen(updateIssue(by, { issueId, seenVersion, changes, requestKey: key })),
  after: drawnAgain,
});

/** `stage/touchpoint`, or only the stage. */
const place = id
  .or(z.string().regex(/^[^/]{1,64}\/[^/]{1,64}$/))
  .nullable()
  .transform((text) => {
    const [stageId, touchpointId = null] = text?.split('/') ?? [];
    return stageId ? { stageId, touchpointId } : null;
  });

export const placeIssueAction = formAction({
  right: 'issue.update',
  schema: z.strictObject({ issueId: id, version, requestKey, place }),
  run: (by, { issueId, version: seenVersion, requestKey: key, place: chosen }) =>
    seen(placeIssue(by, { issueId, seenVersion, place: chosen, requestKey: key })),
  after: drawnAgain,
});

/** `goal:ID` or `kpi:ID`. */
const served = z
  .string()
  .max(80)
  .regex(/^(goal|kpi):.+$/)
  .transform((text) => (text.startsWith('goal:') ? { goalId: text.slice(5) } : { kpiId: text.slice(4) }));

export const serveGoalAction = formAction({
  right: 'issue.update',
  schema: z.strictObject({ issueId: id, requestKey, served, isServed: z.enum(['yes', 'no']) }),
  run: (by, input) =>
    serveGoal(by, { issueId: input.issueId, ...input.served, isServed: input.isServed === 'yes', requestKey: input.requestKey }),
  after: drawnAgain,
});

export const rateSeverityAction = formAction({
  right: 'issue.rate',
  schema: z.strictObject({ issueId: id, requestKey, severity: z.coerce.number().pipe(z.literal([...severities])) }),
  run: rateSeverity,
  after: drawnAgain,
});

export const addCommentAction = formAction({
  right: 'issue.comment',
  schema: z.strictObject({ issueId: id, requestKey, body }),
  run: addComment,
  after: drawnAgain,
});

export const editCommentAction = formAction({
  right: 'issue.comment',
  schema: z.strictObject({ commentId: id, version, requestKey, body }),
  run: (by, { version: seenVersion, ...input }) => seen(editComment(by, { ...input, seenVersion })),
  after: drawnAgain,
});

export const removeCommentAction = formAction({
  right: 'issue.comment',
  schema: z.strictObject({ commentId: id, version, requestKey }),
  run: (by, { version: seenVersion, ...input }) => seen(removeComment(by, { ...input, seenVersion })),
  after: (said) => redirect(`/issues/${said.issueKey}?undo=comment.${said.id}.${said.version}#comments`),
});

export const restoreCommentAction = formAction({
  right: 'issue.comment',
  schema: z.strictObject({ commentId: id, version, requestKey }),
  run: (by, { version: seenVersion, ...input }) => restoreComment(by, { ...input, seenVersion }),
  after: (said) => redirect(`/issues/${said.issueKey}#comments`),
});

const ofIssue = { evidenceId: id, issueKey: z.string().regex(/^[A-Z0-9]+-\d+$/) };

export const removeEvidenceAction = formAction({
  right: 'evidence.remove',
  schema: z.strictObject({ ...ofIssue, requestKey }),
  run: (by, { evidenceId, requestKey: key }) => removeEvidence(by, { evidenceId, requestKey: key }),
  after: (removed, { issueKey }) => redirect(`/issues/${issueKey}?undo=evidence.${removed.id}#evidence`),
});

export const restoreEvidenceAction = formAction({
  right: 'evidence.remove',
  schema: z.strictObject({ ...ofIssue, requestKey }),
  run: (by, { evidenceId, requestKey: key }) => restoreEvidence(by, { evidenceId, requestKey: key }),
  after: (_restored, { issueKey }) => redirect(`/issues/${issueKey}#evidence`),
});
