import type { Day } from '@/domain/calendar/day';
import type { Channel, IssueStatus, Priority, Severity } from '@/domain/issues/issue';

export const rowFates = ['new', 'here', 'broken', 'skipped'] as const;
export type RowFate = (typeof rowFates)[number];

/** Why a row is not imported. */
export const rowReasons = [
  // here
  'sameKey',
  'sameRow',
  // broken
  'noText',
  'tooLong',
  'tooManyCells',
  'dateAmbiguous',
  'foundAhead',
  'verifierIsOwner',
  // skipped
  'heading',
  'besideTable',
  'headerAgain',
  'severityZero',
] as const;
export type RowReason = (typeof rowReasons)[number];

/** What was taken otherwise than written; the text itself is kept in the description. */
export const rowNotes = [
  'severityUnread',
  'priorityUnread',
  'statusUnread',
  'channelUnread',
  'dayUnread',
  'titleCut',
  'shortRow',
  'carried',
] as const;
export type RowNote = (typeof rowNotes)[number];

/** What a row says, before people and places are looked up. */
export type RowContent = {
  title: string;
  description: string;
  who: string;
  whereAt: string;
  wanted: string;
  obstacle: string;
  result: string;
  analysis: string;
  solution: string;
  build: string;
  channel: Channel | null;
  severity: Severity | null;
  priority: Priority | null;
  /** The status of ours nearest to the file's word, and the word. */
  status: IssueStatus | null;
  statusText: string;
  owner: string;
  verifier: string;
  reporter: string;
  touchpoint: string;
  stage: string;
  foundOn: Day | null;
  dueOn: Day | null;
  closedOn: Day | null;
  /** `at` is an ISO moment, or null when the file does not say. */
  comments: { at: string | null; author: string; body: string }[];
  notes: RowNote[];
};

/** One finding of the file and what will become of it. */
export type PlannedRow = {
  /** Row number in the file; several findings of one cell share it. */
  row: number;
  part: number;
  fate: RowFate;
  reason: RowReason | null;
  /** The row, column or text that the reason names. */
  detail: string;
  title: string;
  externalKey: string | null;
  content: RowContent | null;
  /** What the full-text search will find it by, all but its key; reckoned while the file is read, off the request path. */
  searchText: string;
  /** The cells as read, kept for rows that are broken or skipped. */
  cells: readonly string[];
};
