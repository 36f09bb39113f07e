import { z } from 'zod';
import { addDays, type Day } from '@/domain/calendar/day';
import { type IssueChanges, planFields, workFields } from './issue-changes';

export const triageDeeds = ['keep', 'decline', 'merge', 'snooze1', 'snooze7', 'snooze14'] as const;
export type TriageDeed = (typeof triageDeeds)[number];

const { severity, priority, reach, persistence, ownerId, releaseId } = planFields;

/** What the triage form sends: a deed, and what was chosen on the way. */
export const triageChoices = z
  .object({
    deed: z.enum(triageDeeds),
    severity,
    priority,
    reach,
    persistence,
    ownerId,
    releaseId,
    dueOn: workFields.dueOn,
    originalId: z.string().max(64).nullable(),
    note: z.string().trim().max(20_000).nullable(),
  })
  .partial()
  .required({ deed: true });
export type TriageChoices = z.infer<typeof triageChoices>;

/** The one update that a triage decision is. Choices that do not belong to the deed are left out; a severity given is kept. */
export function changesOfTriage({ deed, originalId, note, ...rated }: TriageChoices, today: Day): IssueChanges {
  const severityGiven = rated.severity === undefined || rated.severity === null ? {} : { severity: rated.severity };
  switch (deed) {
    case 'keep':
      return { ...rated, status: 'triaged', note: note ?? '' };
    case 'decline':
      return { ...severityGiven, status: 'declined', note: note ?? '' };
    case 'merge':
      return { ...severityGiven, status: 'duplicate', duplicateOfId: originalId ?? null };
    case 'snooze1':
    case 'snooze7':
    case 'snooze14':
      return { ...severityGiven, snoozedUntil: addDays(today, Number(deed.slice('snooze'.length))) };
  }
}
