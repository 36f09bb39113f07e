import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Person } from '@/components/ui/person';
import { PriorityMark } from '@/components/ui/priority-mark';
import { SeverityMark } from '@/components/ui/severity-mark';
import { StatusPill } from '@/components/ui/status-pill';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { DueCell, ReleaseCell, TitleCell } from './list-cells';
import { ListHead } from './list-head';
import type { ListState } from './list-href';
import type { ListRow } from './list-row';

export type RowGroup = { id: string; name: string | null; rows: readonly ListRow[] };

type ListTableProps = { state: ListState; groups: readonly RowGroup[]; canSelect: boolean; formats: Formats; today: Day };

/** The rows, under their groups' headings if they have any. */
export function ListTable({ state, groups, canSelect, formats, today }: ListTableProps) {
  const t = useTranslations('issues');
  const columns = canSelect ? 10 : 9;
  return (
    <table className="table table-sticky table-cards">
      <caption className="sr-only">{t('list.caption')}</caption>
      <ListHead state={state} canSelect={canSelect} />
      <tbody>
        {groups.map((group) => (
          <Fragment key={group.id}>
            {group.name !== null && (
              <tr>
                <th colSpan={columns} scope="colgroup" className="bg-sunken font-semibold">
                  <bdi>{group.name}</bdi>
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Line key={row.id} row={row} canSelect={canSelect} formats={formats} today={today} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Line({ row, canSelect, formats, today }: { row: ListRow; canSelect: boolean; formats: Formats; today: Day }) {
  const t = useTranslations('issues');
  return (
    <tr data-issue-row className="focus-within:bg-sunken">
      {canSelect && (
        <td className="w-8">
          <input
            type="checkbox"
            name="issue"
            value={row.id}
            aria-label={t('list.select', { key: row.key })}
            className="size-4 accent-accent pointer-coarse:size-6"
          />
        </td>
      )}
      <td data-label={t('field.key')} className="whitespace-nowrap text-muted">
        {row.key}
      </td>
      <th scope="row" data-main className="w-full sm:min-w-56">
        <TitleCell row={row} />
      </th>
      <td data-label={t('field.status')}>
        <StatusPill status={row.status} />
      </td>
      <td data-label={t('field.priority')}>{row.priority && <PriorityMark priority={row.priority} />}</td>
      <td data-label={t('field.severity')}>{row.severity !== null && <SeverityMark severity={row.severity} isWordHidden />}</td>
      <td data-label={t('field.owner')}>{row.ownerName && <Person name={row.ownerName} />}</td>
      <td data-label={t('field.due')}>
        <DueCell row={row} formats={formats} today={today} />
      </td>
      <td data-label={t('field.release')}>
        <ReleaseCell row={row} />
      </td>
      <td data-label={t('field.updated')} className="whitespace-nowrap text-muted">
        {formats.ago(row.updatedAt)}
      </td>
    </tr>
  );
}
