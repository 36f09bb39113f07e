'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { planFields, problemFields } from '@/domain/issues/issue-changes';
import { accept, type Result } from '@/domain/result';
import { formAction } from '@/server/form-action';
import { reportIssue } from '@/server/operations/report-issue';
import { type LookalikeShown, lookalikesOf } from './lookalikes';

const id = z.string().min(1).max(64);
const { title, who, whereAt, wanted, obstacle, result, description, build, channel } = problemFields;

const place = z
  .string()
  .max(130)
  .nullish()
  .transform((text) => {
    const [stageId, touchpointId = null] = text?.split('/') ?? [];
    return stageId ? { stageId, touchpointId } : null;
  });

const newIssueForm = z.strictObject({
  requestKey: id.nullish(),
  step: id.nullish(),
  productId: id,
  title,
  severity: planFields.severity.optional(),
  who: who.optional(),
  whereAt: whereAt.optional(),
  wanted: wanted.optional(),
  obstacle: obstacle.optional(),
  result: result.optional(),
  description: description.optional(),
  build: build.optional(),
  channel: channel.optional(),
  place,
  deed: z.enum(['save', 'check']),
});

/** Saves the issue; or, asked to look first, hands everything typed back with what it may repeat. */
export const newIssueAction = formAction({
  right: 'issue.create',
  schema: newIssueForm,
  run: async (by, { requestKey, step, place: chosen, deed, ...fields }): Promise<Result<{ key: string } | { known: LookalikeShown[] }>> => {
    if (deed === 'save') return reportIssue(by, { fields, place: chosen, stepId: step ?? null, requestKey: requestKey ?? undefined });
    const known = await lookalikesOf(by, { title: fields.title, touchpointId: chosen?.touchpointId ?? null, stepId: step ?? null });
    return accept({ known });
  },
  after: (outcome, { place: chosen, ...input }) => {
    if ('key' in outcome) return redirect(`/issues/${outcome.key}#evidence`);
    const typed = Object.entries(input).map(([name, value]) => [name, value === null || value === undefined ? '' : String(value)]);
    const placed = [chosen?.stageId, chosen?.touchpointId].filter(Boolean).join('/');
    return { values: { ...Object.fromEntries(typed), place: placed, known: JSON.stringify(outcome.known) } };
  },
});
