import { getTranslations } from 'next-intl/server';
import { readDb } from '@/db/connection';
import { dayIn } from '@/domain/calendar/day';
import type { IssueStatus, Severity } from '@/domain/issues/issue';
import { parseIssueFilter } from '@/domain/issues/parse-issue-filter';
import { csvAnswer } from '@/server/exports/csv-answer';
import { issuesCsv } from '@/server/exports/issues-csv';
import { currentOrganisation } from '@/server/organisation';
import { route } from '@/server/route';

const columns = [
  'key',
  'title',
  'product',
  'status',
  'priority',
  'severity',
  'owner',
  'verifier',
  'due',
  'slips',
  'release',
  'found',
  'updated',
] as const;

export const GET = route({
  right: 'issue.export',
  handle: async ({ member, request }) => {
    const params = Object.fromEntries(
      [...new Set(request.nextUrl.searchParams.keys())].map((name) => [name, request.nextUrl.searchParams.getAll(name)]),
    );
    const { filter, arrangement } = parseIssueFilter(params);
    const [t, ui, organisation, db] = await Promise.all([
      getTranslations('issues'),
      getTranslations('ui'),
      currentOrganisation(),
      readDb(),
    ]);
    const today = dayIn(organisation?.timeZone ?? 'UTC', new Date());
    const texts = {
      header: columns.map((column) => t(`field.${column}`)),
      status: (status: IssueStatus) => ui(`status.${status}`),
      severity: (severity: Severity | null) => (severity === null ? '' : ui(`severity.${severity}`)),
      hiddenRelease: t('list.hiddenRelease'),
    };
    const pieces = issuesCsv(db, { filter, arrangement, viewer: member, today, texts });
    return csvAnswer(pieces, `issues-${today}.csv`);
  },
});
