import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { ListHead } from './list-head';
import type { ListState } from './list-href';
import { ListLines } from './list-lines';
import type { ListRow } from './list-row';
import { shownLine } from './shown-line';

export type RowGroup = { id: string; name: string | null; rows: readonly ListRow[] };

type ListTableProps = { state: ListState; groups: readonly RowGroup[]; canSelect: boolean; formats: Formats; today: Day; pastDay?: Day };

/** The rows, under their groups' headings if they have any. */
export function ListTable({ state, groups, canSelect, formats, today, pastDay }: ListTableProps) {
  const t = useTranslations('issues');
  const h = useTranslations('history');
  const columns = canSelect ? 10 : 9;
  const names = {
    key: t('field.key'),
    status: t('field.status'),
    priority: t('field.priority'),
    severity: t('field.severity'),
    owner: t('field.owner'),
    due: t('field.due'),
    release: t('field.release'),
    updated: t('field.updated'),
  };
  const words = {
    columns: names,
    blocked: t('list.blocked'),
    late: t('list.overdueWord'),
    isNew: h('asOf.newSince'),
    before: h('before'),
    none: h('nothing'),
  };
  const texts = {
    select: (key: string) => t('list.select', { key }),
    moved: (n: number) => t('list.moved', { n }),
    hiddenRelease: t('list.hiddenRelease'),
    none: h('nothing'),
  };
  return (
    <table className="table table-sticky table-cards">
      <caption className="sr-only">{t('list.caption')}</caption>
      <ListHead state={state} canSelect={canSelect} isPast={pastDay !== undefined} />
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
            <ListLines lines={group.rows.map(shownLine(texts, formats, today, pastDay))} words={words} canSelect={canSelect} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
