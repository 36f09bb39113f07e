import type { Database } from '@/db/connection';
import { countIssues } from '@/db/queries/issue-counts';
import { listIssues } from '@/db/queries/issue-list';
import { listIssuesById } from '@/db/queries/issues';
import type { Day } from '@/domain/calendar/day';
import { mostBulkIssues } from '@/domain/issues/bulk-edit';
import { parseIssueFilter, type SearchParams } from '@/domain/issues/parse-issue-filter';
import type { Member } from '@/domain/people/member';

export type ChosenIssues = { seen: { issueId: string; seenVersion: number }[]; isCut: boolean };

/** The issues that a bulk edit is about: those ticked, or all of the filter it came from, 500 at most. */
export async function chosenIssues(db: Database, viewer: Member, params: SearchParams, today: Day): Promise<ChosenIssues> {
  if (params.all !== 'yes') {
    const ids = [...new Set([params.issue ?? []].flat())].slice(0, mostBulkIssues);
    const issues = await listIssuesById(db, viewer, ids);
    return { seen: issues.map(seenAs), isCut: false };
  }
  const { filter, arrangement } = parseIssueFilter(paramsOf(String(params.from ?? '')));
  const counts = await countIssues(db, { filter, viewer, today });
  const page = await listIssues(db, {
    filter,
    viewer,
    today,
    arrangement: { ...arrangement, group: null, cursor: null },
    isFew: counts.isFew,
    limit: mostBulkIssues,
  });
  return { seen: page.rows.map(seenAs), isCut: page.after !== null };
}

const seenAs = ({ id, version }: { id: string; version: number }) => ({ issueId: id, seenVersion: version });

function paramsOf(query: string): SearchParams {
  const params: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) params[name] = [...(params[name] ?? []), value];
  return params;
}
