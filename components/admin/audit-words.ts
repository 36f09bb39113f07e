import type { Formats } from '@/domain/calendar/formats';
import type { Changes, Plain } from '@/domain/history/event';
import { issueStatuses, priorities, severities } from '@/domain/issues/issue';
import { calendars, locales, roles } from '@/domain/people/member';
import type { Messages } from '@/messages/messages';

type AuditWords = Messages['admin']['audit'];
export type DeedName = keyof AuditWords['deed'];
export type FieldName = keyof AuditWords['field'];

/** Deeds and fields with a word of their own; whatever comes later is told in general words until it has one. */
const deeds = new Set<string>([
  'created',
  'added',
  'updated',
  'edited',
  'removed',
  'archived',
  'restored',
  'disabled',
  'enabled',
  'passwordLinkMade',
  'passwordSet',
  'holidayAdded',
  'holidayRemoved',
  'statusChanged',
  'deadlineMoved',
  'addedToRelease',
  'removedFromRelease',
  'shipped',
  'cancelled',
  'measured',
  'measurementRemoved',
  'targetPathSet',
  'rated',
  'snoozed',
] satisfies DeedName[]);
const fields = new Set<string>([
  'name',
  'title',
  'email',
  'role',
  'locale',
  'calendar',
  'key',
  'status',
  'severity',
  'priority',
  'ownerId',
  'verifierId',
  'productId',
  'dueOn',
  'plannedOn',
  'releaseId',
  'analysis',
  'solution',
  'timeZone',
  'day',
] satisfies FieldName[]);

const isDeed = (action: string): action is DeedName => deeds.has(action);
const isField = (field: string): field is FieldName => fields.has(field);

export const deedName = (action: string): DeedName => (isDeed(action) ? action : 'other');
export const fieldName = (field: string): FieldName => (isField(field) ? field : 'other');

// Kept for the burn-up's arithmetic; it says nothing to people.
const untold = 'wasDone';

export const toldChanges = (changes: Changes) => Object.entries(changes).filter(([field]) => field !== untold);

/** The interface's word for a value that is one of a few; undefined when the value speaks for itself. */
export function wordOf(field: string, value: Plain) {
  const one = <Value extends Plain>(values: readonly Value[]) => values.find((candidate) => candidate === value);
  switch (field) {
    case 'role': {
      const role = one(roles);
      return role && (`role.${role}` as const);
    }
    case 'locale': {
      const locale = one(locales);
      return locale && (`language.${locale}` as const);
    }
    case 'calendar': {
      const calendar = one(calendars);
      return calendar && (`calendar.${calendar}` as const);
    }
    case 'status': {
      const status = one(issueStatuses);
      return status && (`status.${status}` as const);
    }
    case 'priority': {
      const priority = one(priorities);
      return priority && (`priority.${priority}` as const);
    }
    case 'severity': {
      const severity = one(severities);
      return severity === undefined ? undefined : (`severity.${severity}` as const);
    }
    default:
      return undefined;
  }
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);
const longest = 120;

/** A stored value as people read it: names for ids, days in their calendar, long texts cut. */
export function shownValue(value: Plain, names: ReadonlyMap<string, string>, formats: Formats): string {
  if (value === null || value === '') return '—';
  if (typeof value === 'number') return formats.number(value, 2);
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value !== 'string') return formats.list(value.map((item) => names.get(item) ?? item));
  if (isDay(value)) return formats.day(value);
  if (isMoment(value)) return formats.moment(new Date(value));
  const named = names.get(value) ?? value;
  return named.length > longest ? `${named.slice(0, longest)}…` : named;
}
