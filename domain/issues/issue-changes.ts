import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { calledText } from '@/domain/called-text';
import { moveCause } from '@/domain/history/move-causes';
import { channels, issueStatuses, priorities, type Severity } from './issue';

const shortText = z.string().trim().max(200);
const longText = z.string().trim().max(20_000);
const id = z.string().min(1).max(64);
const nullAsEmpty = <Schema extends z.ZodType<string>>(schema: Schema) => z.preprocess((value) => value ?? '', schema);

const checked = z.preprocess((value) => value === true || value === 'on' || value === 'true' || value === 'yes', z.boolean());

const severity = z.preprocess(
  (value) => (value === '' || value === null || value === undefined ? null : Number(value)),
  z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.null()]),
) satisfies z.ZodType<Severity | null>;
const scale = (high: number) =>
  z.preprocess(
    (value) => (value === '' || value === null || value === undefined ? null : Number(value)),
    z.number().int().min(1).max(high).nullable(),
  );

/** What was found, by whoever found it. */
export const problemFields = {
  title: calledText(400),
  who: nullAsEmpty(longText),
  whereAt: nullAsEmpty(longText),
  wanted: nullAsEmpty(longText),
  obstacle: nullAsEmpty(longText),
  result: nullAsEmpty(longText),
  description: nullAsEmpty(longText),
  build: nullAsEmpty(shortText),
  channel: z.enum(channels).nullable(),
  personaId: id.nullable(),
  stageId: id.nullable(),
  touchpointId: id.nullable(),
  foundOn: daySchema,
};

/** What the owner works on. */
export const workFields = {
  analysis: nullAsEmpty(longText),
  solution: nullAsEmpty(longText),
  needsRelease: checked,
  effectiveOn: daySchema.nullable(),
  dueOn: daySchema.nullable(),
  blockedBecause: nullAsEmpty(longText),
};

/** What a lead decides. */
export const planFields = {
  severity,
  priority: z.enum(priorities).nullable(),
  reach: scale(4),
  persistence: scale(3),
  ownerId: id.nullable(),
  verifierId: id.nullable(),
  releaseId: id.nullable(),
  duplicateOfId: id.nullable(),
  snoozedUntil: daySchema.nullable(),
};

/** Any of the fields that a person may change, and the words that go with it. Only what is sent is changed. */
export const issueChanges = z
  .object({
    ...problemFields,
    ...workFields,
    ...planFields,
    status: z.enum(issueStatuses),
    /** Why: of a moved deadline, a decline, a reopening; or the note of a check. */
    note: nullAsEmpty(longText),
    /** Of a moved deadline, beside the reason in words. */
    cause: moveCause,
  })
  .partial()
  .strict();
export type IssueChanges = z.infer<typeof issueChanges>;

export const newIssueFields = z
  .object({ ...problemFields, ...planFields, productId: id, foundOn: daySchema.nullish(), walkthroughId: id, stepId: id, journeyId: id })
  .partial()
  .required({ title: true, productId: true })
  .strict();
export type NewIssueFields = z.infer<typeof newIssueFields>;
