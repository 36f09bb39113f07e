import { getTranslations } from 'next-intl/server';
import { AsOfNotice } from '@/components/history/as-of-notice';
import { listHref } from '@/components/issues/list-href';
import { ListTable } from '@/components/issues/list-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Pager } from '@/components/ui/pager';
import { readDb } from '@/db/connection';
import { listDeeds } from '@/db/queries/history';
import { listIssuesAsOf } from '@/db/queries/issues-as-of';
import type { Day } from '@/domain/calendar/day';
import { endOfDay } from '@/domain/calendar/moment-of-clock';
import { deedsByIssue } from '@/domain/history/deeds-by-issue';
import { rewind } from '@/domain/history/rewind';
import type { ShownList } from './shown-list';

const rowsAtOnce = 50;

/** The ledger as it was on a past evening, with the titles of then; nothing in it can be changed. */
export async function PastView({
  state,
  viewer,
  formats,
  day,
  timeZone,
}: Omit<ShownList, 'counts' | 'today'> & { day: Day; timeZone: string }) {
  const { filter, arrangement } = state;
  const [t, db] = [await getTranslations('history.asOf'), await readDb()];
  const page = await listIssuesAsOf(db, { filter, viewer, today: day, cursor: arrangement.cursor, limit: rowsAtOnce });
  const later = deedsByIssue(
    await listDeeds(
      db,
      viewer,
      page.rows.map(({ id }) => id),
      endOfDay(day, timeZone),
    ),
  );
  const rows = page.rows.map((row) => ({
    ...row,
    ...rewind(
      { title: row.title },
      (later.get(row.id) ?? []).map(({ changes }) => ({ changes: changes ?? {} })),
    ),
  }));
  return (
    <>
      <AsOfNotice day={formats.day(day)} backHref={listHref(state, { arrangement: { asOf: null } })} />
      {rows.length === 0 ? (
        <EmptyState title={t('none', { day: formats.day(day) })}>{t('listLimits')}</EmptyState>
      ) : (
        <>
          <ListTable
            state={state}
            groups={[{ id: 'all', name: null, rows }]}
            canSelect={false}
            formats={formats}
            today={day}
            pastDay={day}
          />
          <Pager
            previousHref={page.before ? listHref(state, { arrangement: { cursor: page.before } }) : undefined}
            nextHref={page.after ? listHref(state, { arrangement: { cursor: page.after } }) : undefined}
          />
          <p className="mt-3 text-muted text-sm">{t('listLimits')}</p>
        </>
      )}
    </>
  );
}
