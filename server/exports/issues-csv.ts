import { stringify } from 'csv-stringify/sync';
import type { Database } from '@/db/dialect/dialect';
import { countIssues } from '@/db/queries/issue-counts';
import { type ListedIssue, listIssues } from '@/db/queries/issue-list';
import { findNames } from '@/db/queries/names';
import type { Day } from '@/domain/calendar/day';
import type { Arrangement, Cursor } from '@/domain/issues/issue-arrangement';
import type { IssueFilter } from '@/domain/issues/issue-filter';
import type { Member } from '@/domain/people/member';

const rowsAtOnce = 250;
const mostRows = 100_000;

export type CsvTexts = {
  header: readonly string[];
  status: (status: ListedIssue['status']) => string;
  severity: (severity: ListedIssue['severity']) => string;
  hiddenRelease: string;
};

type Asked = { filter: IssueFilter; arrangement: Arrangement; viewer: Member; today: Day; texts: CsvTexts };

/** The issues of a filter as pieces of a CSV file, each made when it is asked for, so that nobody waits for an export. */
export async function* issuesCsv(db: Database, { filter, arrangement, viewer, today, texts }: Asked): AsyncGenerator<string> {
  // The mark tells spreadsheets that the text is UTF-8.
  yield `\uFEFF${stringify([[...texts.header]])}`;
  const { isFew } = await countIssues(db, { filter, viewer, today });
  let cursor: Cursor | null = null;
  for (let sent = 0; sent < mostRows; sent += rowsAtOnce) {
    const page: Awaited<ReturnType<typeof listIssues>> = await listIssues(db, {
      filter,
      viewer,
      today,
      arrangement: { ...arrangement, view: 'table', group: null, cursor },
      isFew,
      limit: rowsAtOnce,
    });
    const verifiers = await findNames(
      db,
      viewer,
      page.rows.flatMap(({ verifierId }) => verifierId ?? []),
    );
    if (page.rows.length > 0) yield stringify(page.rows.map((row) => cellsOf(row, verifiers, texts)));
    cursor = page.after;
    if (!cursor) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** In the order of the header. */
const cellsOf = (row: ListedIssue, verifiers: ReadonlyMap<string, string>, texts: CsvTexts): (string | number | null)[] => [
  row.key,
  harmless(row.title),
  harmless(row.productName),
  texts.status(row.status),
  row.priority,
  texts.severity(row.severity),
  harmless(row.ownerName),
  harmless(verifiers.get(row.verifierId ?? '') ?? null),
  row.dueOn,
  row.slipCount,
  row.isReleaseHidden ? texts.hiddenRelease : harmless(row.releaseName),
  row.foundOn,
  row.updatedAt.toISOString(),
];

/** Spreadsheets run cells that begin like this; an apostrophe makes them text. */
export const harmless = (text: string | null): string | null => (text !== null && /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text);
