import { getTranslations } from 'next-intl/server';
import { FilterPanel } from '@/components/issues/filter-panel';
import { ListAnswer } from '@/components/issues/list-answer';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { readDb } from '@/db/connection';
import { countIssues } from '@/db/queries/issue-counts';
import { listFilterOptions } from '@/db/queries/issue-filter-options';
import { dayIn } from '@/domain/calendar/day';
import { filterFieldsInUse } from '@/domain/issues/issue-filter';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';
import { parseIssueFilter, type SearchParams } from '@/domain/issues/parse-issue-filter';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';
import { BoardView } from './board-view';
import { CalendarView } from './calendar-view';
import { ListControls } from './list-controls';
import { ListNotices } from './list-notices';
import { RemovedView } from './removed-view';
import { TableView } from './table-view';

const pageParams = ['panel', 'removedName', 'removedQuery', 'removedShared'];

export async function generateMetadata() {
  return { title: (await getTranslations('issues'))('title') };
}

export default async function IssuesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const viewer = await requireMember();
  const [t, formats, organisation, params, db] = await Promise.all([
    getTranslations('issues.list'),
    getFormats(),
    currentOrganisation(),
    searchParams,
    readDb(),
  ]);
  const { filter, arrangement, ignored } = parseIssueFilter(params, pageParams);
  const today = dayIn(organisation?.timeZone ?? 'UTC', new Date());
  const counts = await countIssues(db, { filter, viewer, today });
  const isFiltered = filterFieldsInUse(filter).length > 0;
  const isPanelOpen = params.panel === 'filters';
  const shown = { state: { filter, arrangement }, viewer, counts, today, formats };
  const exportQuery = issueFilterQuery(filter, { sort: arrangement.sort, direction: arrangement.direction });

  return (
    <>
      <AnswerLine
        kicker={t('question')}
        actions={
          <>
            {may(viewer, 'issue.export') && counts.all.n > 0 && (
              <LinkButton href={`/api/issues/export?${exportQuery}`} download>
                {t('export')}
              </LinkButton>
            )}
            <LinkButton href="/issues/new" tone="primary">
              {t('new')}
            </LinkButton>
          </>
        }
        filters={<ListControls {...shown} isPanelOpen={isPanelOpen} />}
      >
        <ListAnswer counts={counts} isFiltered={isFiltered} today={today} />
      </AnswerLine>
      {isPanelOpen && <FilterPanel state={shown.state} options={await listFilterOptions(db, viewer, filter.product)} />}
      <RemovedView params={params} />
      <ListNotices {...shown} ignored={ignored} isFiltered={isFiltered} />
      {arrangement.view === 'table' && <TableView {...shown} />}
      {arrangement.view === 'board' && <BoardView {...shown} />}
      {arrangement.view === 'calendar' && <CalendarView {...shown} weekStartsOn={organisation?.weekStartsOn ?? 1} />}
    </>
  );
}
