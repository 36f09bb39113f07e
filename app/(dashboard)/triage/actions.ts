'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { triageChoices } from '@/domain/issues/triage-decision';
import { writePlace } from '@/domain/issues/triage-queue';
import { formAction } from '@/server/form-action';
import { triageIssue, undoTriage } from '@/server/operations/triage';

const id = z.string().min(1).max(64);
const requestKey = id.nullish().transform((key) => key ?? undefined);
const version = z.coerce.number().int().positive();

/** The answer to a decision is the next issue: the redirect is drawn in the same response. */
export const triageAction = formAction({
  right: 'issue.triage',
  schema: triageChoices.extend({ issueId: id, version, requestKey }).strict(),
  run: (by, { issueId, version: seenVersion, requestKey: key, ...choices }) =>
    triageIssue(by, { issueId, seenVersion, choices, requestKey: key }),
  after: (outcome) => {
    const told = outcome.kind === 'decided' ? `done=${outcome.id}.${outcome.version}` : `taken=${outcome.id}`;
    return redirect(`/triage?after=${writePlace(outcome.place)}&${told}`);
  },
});

export const undoTriageAction = formAction({
  right: 'issue.triage',
  schema: z.strictObject({ issueId: id, version, requestKey }),
  run: (by, { issueId, version: seenVersion, requestKey: key }) => undoTriage(by, { issueId, seenVersion, requestKey: key }),
  after: ({ key }) => redirect(`/triage?issue=${key}`),
});
