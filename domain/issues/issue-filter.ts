import type { Day } from '@/domain/calendar/day';
import { channels, issueStatuses, priorities } from './issue';

/** Fields filtered by one or several of their few values; `none` stands for "not set". */
export const filterChoices = {
  status: issueStatuses,
  priority: [...priorities, 'none'],
  severity: ['4', '3', '2', '1', '0', 'none'],
  channel: channels,
} as const;
export type ChoiceField = keyof typeof filterChoices;
export type Choice<Field extends ChoiceField> = (typeof filterChoices)[Field][number];

/** Fields filtered by the ids of things; owners, verifiers and reporters also by `me`, owners, verifiers, releases and goals by `none`. */
export const idFields = [
  'owner',
  'verifier',
  'reporter',
  'product',
  'stage',
  'touchpoint',
  'persona',
  'release',
  'goal',
  'walkthrough',
  'import',
] as const;
export type IdField = (typeof idFields)[number];

export const questionFields = ['overdue', 'slipped', 'blocked', 'snoozed', 'reopened', 'reached', 'direct'] as const;
export type QuestionField = (typeof questionFields)[number];

/** Inclusive bounds. */
export const dayFields = ['foundFrom', 'foundTo', 'dueFrom', 'dueTo'] as const;
export type DayField = (typeof dayFields)[number];

/** Which issues: all conditions hold together, several values of one field are alternatives. */
export type IssueFilter = { text: string } & { [Field in ChoiceField]: readonly Choice<Field>[] } & Record<IdField, readonly string[]> &
  Record<QuestionField, boolean> &
  Record<DayField, Day | null>;

export const everyIssue: IssueFilter = {
  text: '',
  status: [],
  priority: [],
  severity: [],
  channel: [],
  owner: [],
  verifier: [],
  reporter: [],
  product: [],
  stage: [],
  touchpoint: [],
  persona: [],
  release: [],
  goal: [],
  walkthrough: [],
  import: [],
  overdue: false,
  slipped: false,
  blocked: false,
  snoozed: false,
  reopened: false,
  reached: false,
  direct: false,
  foundFrom: null,
  foundTo: null,
  dueFrom: null,
  dueTo: null,
};

export type FilterField = keyof IssueFilter;
const fieldNames: readonly FilterField[] = ['text', ...choiceFields(), ...questionFields, ...idFields, ...dayFields];

function choiceFields(): ChoiceField[] {
  return ['status', 'priority', 'severity', 'channel'];
}

/** The conditions set, in the order in which they are shown. */
export const filterFieldsInUse = (filter: IssueFilter): FilterField[] => fieldNames.filter((field) => isSet(filter[field]));

const isSet = (value: IssueFilter[FilterField]) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
