import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { type IssueStatus, isOpen, type Priority, type Severity } from '@/domain/issues/issue';
import type { ListRow } from './list-row';

export type ShownDue = { day: Day; text: string; whole: string; isLate: boolean };
/** Without an id: there is one, which the reader may not know. */
export type ShownRelease = { id: string | null; name: string };

/** What a line says, dates and counts already in the reader's words. */
export type ShownLine = {
  id: string;
  key: string;
  href: string;
  select: string;
  title: string;
  isBlocked: boolean;
  moved: string | null;
  status: IssueStatus;
  priority: Priority | null;
  severity: Severity | null;
  owner: string | null;
  due: ShownDue | null;
  release: ShownRelease | null;
  /** Null of a past day, of which it says nothing. */
  updated: string | null;
  /** What was different on the day compared with, struck through; `isNew`: it was not there yet. */
  was: ShownPast | null;
};

export type ShownPast =
  | { isNew: true }
  | {
      isNew: false;
      status: IssueStatus;
      priority: Priority | null;
      severity: Severity | null;
      owner: string;
      due: string;
      release: string;
    };

type LineTexts = { select: (key: string) => string; moved: (n: number) => string; hiddenRelease: string; none: string };

/** Puts lines into words, where the page is drawn rather than in the browser. @param pastDay the lines are of that evening */
export const shownLine =
  (texts: LineTexts, formats: Formats, today: Day, pastDay?: Day) =>
  (row: ListRow): ShownLine => ({
    id: row.id,
    key: row.key,
    href: `/issues/${row.key}${pastDay ? `?asOf=${pastDay}` : ''}`,
    select: texts.select(row.key),
    title: row.title,
    isBlocked: row.isBlocked,
    moved: row.slipCount > 0 ? texts.moved(row.slipCount) : null,
    status: row.status,
    priority: row.priority,
    severity: row.severity,
    owner: row.ownerName,
    due: shownDue(row, formats, today),
    release: shownRelease(row, texts.hiddenRelease),
    updated: pastDay ? null : formats.ago(row.updatedAt),
    was: shownPast(row, texts, formats, today),
  });

function shownDue({ dueOn, status }: ListRow, formats: Formats, today: Day): ShownDue | null {
  if (!dueOn) return null;
  return { day: dueOn, text: formats.dayShort(dueOn, today), whole: formats.day(dueOn), isLate: dueOn < today && isOpen(status) };
}

function shownRelease({ isReleaseHidden, releaseId, releaseName }: ListRow, hiddenRelease: string): ShownRelease | null {
  if (isReleaseHidden) return { id: null, name: hiddenRelease };
  return releaseId ? { id: releaseId, name: releaseName ?? '' } : null;
}

function shownPast({ was }: ListRow, { hiddenRelease, none }: LineTexts, formats: Formats, today: Day): ShownPast | null {
  if (was === undefined) return null;
  if (was === null) return { isNew: true };
  const { status, priority, severity } = was;
  return {
    isNew: false,
    ...{ status, priority, severity },
    owner: was.ownerName ?? none,
    due: was.dueOn ? formats.dayShort(was.dueOn, today) : none,
    release: was.isReleaseHidden ? hiddenRelease : (was.releaseName ?? none),
  };
}
