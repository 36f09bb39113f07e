import { getTranslations } from 'next-intl/server';
import { AsOfForm } from '@/components/history/as-of-form';
import { FilterPanel } from '@/components/issues/filter-panel';
import { ListAnswer } from '@/components/issues/list-answer';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { readDb } from '@/db/connection';
import { countIssues } from '@/db/queries/issue-counts';
import { listFilterOptions } from '@/db/queries/issue-filter-options';
import { countIssuesAsOf } from '@/db/queries/issues-as-of';
import { dayIn } from '@/domain/calendar/day';
import { readAskedDay } from '@/domain/history/asked-day';
import { filterFieldsInUse } from '@/domain/issues/issue-filter';
import { issueFilterPairs, issueFilterQuery } from '@/domain/issues/issue-filter-query';
import { parseIssueFilter, type SearchParams } from '@/domain/issues/parse-issue-filter';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';
import { BoardView } from './board-view';
import { CalendarView } from './calendar-view';
import { ListControls } from './list-controls';
import { ListNotices } from './list-notices';
import { PastView } from './past-view';
import { RemovedView } from './removed-view';
import { TableView } from './table-view';

const pageParams = ['panel', 'removedName', 'removedQuery', 'removedShared'];

export async function generateMetadata() {
  return { title: (await getTranslations('issues'))('title') };
}

export default async function IssuesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const viewer = await requireMember();
  const [t, h, formats, organisation, params, db] = await Promise.all([
    getTranslations('issues.list'),
    getTranslations('history.asOf'),
    getFormats(),
    currentOrganisation(),
    searchParams,
    readDb(),
  ]);
  const { filter, arrangement, ignored } = parseIssueFilter(params, pageParams);
  const timeZone = organisation?.timeZone ?? 'UTC';
  const today = dayIn(timeZone, new Date());
  const [asOf, since] = [readAskedDay(arrangement.asOf ?? undefined, today), readAskedDay(arrangement.since ?? undefined, today)];
  const past = asOf.kind === 'past' ? asOf.day : null;
  const then = past && (await countIssuesAsOf(db, { filter, viewer, today: past }));
  const counts = then ? { ...then, oldestOpenFoundOn: null, isFew: false } : await countIssues(db, { filter, viewer, today });
  const isFiltered = filterFieldsInUse(filter).length > 0;
  const isPanelOpen = params.panel === 'filters';
  const shown = { state: { filter, arrangement }, viewer, counts, today, formats };
  const keptPairs = issueFilterPairs(filter, { ...arrangement, asOf: null, since: null, cursor: null });
  const exportQuery = issueFilterQuery(filter, { sort: arrangement.sort, direction: arrangement.direction });

  return (
    <>
      <AnswerLine
        kicker={t('question')}
        actions={
          <>
            {may(viewer, 'issue.export') && !past && counts.all.n > 0 && (
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
        {past ? (
          h(counts.all.isMore ? 'listAnswerMany' : 'listAnswer', {
            n: counts.all.n,
            open: counts.open ?? 0,
            overdue: counts.overdue ?? 0,
            day: formats.day(past),
          })
        ) : (
          <ListAnswer counts={counts} isFiltered={isFiltered} today={today} />
        )}
      </AnswerLine>
      {isPanelOpen && <FilterPanel state={shown.state} options={await listFilterOptions(db, viewer, filter.product)} />}
      <RemovedView params={params} />
      {past ? (
        <PastView {...shown} day={past} timeZone={timeZone} />
      ) : (
        <>
          <ListNotices {...shown} ignored={ignored} isFiltered={isFiltered} />
          {arrangement.view === 'table' && <TableView {...shown} since={since.kind === 'past' ? since.day : null} />}
          {arrangement.view === 'board' && <BoardView {...shown} />}
          {arrangement.view === 'calendar' && <CalendarView {...shown} weekStartsOn={organisation?.weekStartsOn ?? 1} />}
        </>
      )}
      {arrangement.view === 'table' && (
        <details className="mt-6" data-screen-only open={asOf.kind !== 'today' || since.kind !== 'today' || undefined}>
          <summary className="cursor-pointer text-accent text-sm">{h('open')}</summary>
          <div className="flex flex-wrap gap-x-8">
            <AsOfForm action="/issues" kept={keptPairs} asked={asOf} today={today} />
            <AsOfForm action="/issues" kept={keptPairs} name="since" asked={since} today={today} />
          </div>
        </details>
      )}
    </>
  );
}
