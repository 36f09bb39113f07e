import type { Day } from '@/domain/calendar/day';
import type { Issue, IssueStatus } from '@/domain/issues/issue';
import type { RowContent } from './planned-row';

export type ImportedStamps = Pick<
  Issue,
  | 'status'
  | 'needsRelease'
  | 'effectiveOn'
  | 'triagedOn'
  | 'startedOn'
  | 'fixedOn'
  | 'releasedOn'
  | 'verifiedOn'
  | 'closedOn'
  | 'closedBecause'
>;

type Known = Pick<Issue, 'severity' | 'priority' | 'ownerId' | 'analysis' | 'solution' | 'dueOn' | 'foundOn'>;

/**
 * The status that an imported issue's data support, and the days that go with it. What is open goes as far as the
 * life cycle's table lets it; what the source closed stays closed, as history that never went through our gates.
 * Source: docs/decisions, "Imported statuses".
 * @param wanted nearest status of ours to the file's word, null when the file has none
 * @param closedOn day the source closed it, null when it does not say
 * @param because what the source said, kept as the reason
 */
export function importedStatus(
  wanted: IssueStatus | null,
  known: Known,
  closedOn: Day | null,
  because: string,
  today: Day,
): ImportedStamps {
  const status = supported(wanted ?? 'new', known);
  const closed = later(closedOn ?? today, known.foundOn);
  const isOut = status === 'released' || status === 'verified';
  const isDone = isOut || status === 'fixed';
  const isClosed = status === 'verified' || status === 'declined';
  return {
    status,
    // It is with users already, or was never meant to be: no release of ours will carry it.
    needsRelease: !isOut,
    effectiveOn: isOut ? closed : null,
    triagedOn: status === 'new' || status === 'declined' ? null : isDone ? closed : today,
    startedOn: isDone ? closed : status === 'in_progress' ? today : null,
    fixedOn: isDone ? closed : null,
    releasedOn: isOut ? closed : null,
    verifiedOn: status === 'verified' ? closed : null,
    closedOn: isClosed ? closed : null,
    closedBecause: isClosed ? because : '',
  };
}

/** The status a row would enter with, for its preview. */
export const previewStatus = (
  content: Pick<RowContent, 'status' | 'severity' | 'priority' | 'analysis' | 'solution' | 'dueOn' | 'foundOn'>,
  ownerId: string | null,
  today: Day,
): IssueStatus => importedStatus(content.status, { ...content, ownerId, foundOn: content.foundOn ?? today }, null, '', today).status;

const later = (one: Day, other: Day): Day => (one > other ? one : other);

function supported(wanted: IssueStatus, known: Known): IssueStatus {
  const isRated = known.severity !== null && known.priority !== null;
  const isSolved = isRated && known.ownerId !== null && known.analysis !== '' && known.solution !== '';
  switch (wanted) {
    case 'verified':
    case 'released':
    case 'declined':
      return wanted;
    // Which issue it doubles is not known here.
    case 'duplicate':
      return 'declined';
    case 'fixed':
      if (isSolved) return 'fixed';
      return supported('in_progress', known);
    case 'in_progress':
      return known.ownerId === null ? supported('triaged', known) : 'in_progress';
    case 'planned':
      return isRated && known.ownerId !== null && known.solution !== '' && known.dueOn !== null ? 'planned' : supported('triaged', known);
    case 'triaged':
      return isRated ? 'triaged' : 'new';
    case 'new':
      return 'new';
  }
}
