import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import type { BulkEdit } from './bulk-edit';
import { issueStatuses, priorities } from './issue';
import type { IssueChanges } from './issue-changes';

const id = z.string().regex(/^[\w-]{1,64}$/);
const empty = z.preprocess((value) => (value === '' || value === null ? undefined : value), z.undefined());
const kept = <Schema extends z.ZodType>(schema: Schema) => z.union([empty, schema]);
const none = z.literal('none');

/** The fields of the form that says what to change; left empty a field is kept, `none` empties it. */
export const bulkEditFields = z
  .object({
    setOwner: kept(z.union([none, id])),
    setVerifier: kept(z.union([none, id])),
    setPriority: kept(z.enum(priorities)),
    setSeverity: kept(z.enum(['0', '1', '2', '3', '4'])),
    setStatus: kept(z.enum(issueStatuses)),
    setRelease: kept(z.union([none, id])),
    setDue: kept(daySchema),
    addGoal: kept(id),
    note: z.preprocess((value) => value ?? '', z.string().trim().max(500)),
  })
  .partial()
  .strict();
export type BulkEditFields = z.infer<typeof bulkEditFields>;
export const bulkFieldNames = [
  'setOwner',
  'setVerifier',
  'setPriority',
  'setSeverity',
  'setStatus',
  'setRelease',
  'setDue',
  'addGoal',
  'note',
] as const;

/** The changes that the form asks for; undefined when it asks for none. */
export function bulkEditOf(fields: BulkEditFields): BulkEdit | undefined {
  const { setOwner, setVerifier, setPriority, setSeverity, setStatus, setRelease, setDue, addGoal, note } = fields;
  const changes: IssueChanges = {
    ...(setOwner === undefined ? {} : { ownerId: setOwner === 'none' ? null : setOwner }),
    ...(setVerifier === undefined ? {} : { verifierId: setVerifier === 'none' ? null : setVerifier }),
    ...(setPriority === undefined ? {} : { priority: setPriority }),
    ...(setSeverity === undefined ? {} : { severity: severityOf(setSeverity) }),
    ...(setStatus === undefined ? {} : { status: setStatus }),
    ...(setRelease === undefined ? {} : { releaseId: setRelease === 'none' ? null : setRelease }),
    ...(setDue === undefined ? {} : { dueOn: setDue }),
  };
  if (Object.keys(changes).length === 0 && !addGoal) return undefined;
  return { changes: { ...changes, note: note ?? '' }, addGoalId: addGoal ?? null };
}

const severities = { '0': 0, '1': 1, '2': 2, '3': 3, '4': 4 } as const;
const severityOf = (text: keyof typeof severities) => severities[text];
