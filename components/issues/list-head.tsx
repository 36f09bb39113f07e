import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { naturalDirection, type SortName } from '@/domain/issues/issue-arrangement';
import { type ListState, listHref } from './list-href';
import { listRoom } from './list-room';
import { SelectAll } from './list-select-all';

const columns = ['key', 'title', 'status', 'priority', 'severity', 'owner', 'due', 'release', 'updated'] as const;
const sortable: Partial<Record<(typeof columns)[number], SortName>> = {
  key: 'key',
  priority: 'priority',
  severity: 'severity',
  due: 'due',
  updated: 'updated',
};

/** Column names; those that sort are links, and sorting again turns the order around. */
export function ListHead({ state, canSelect, isPast }: { state: ListState; canSelect: boolean; isPast: boolean }) {
  const t = useTranslations('issues');
  return (
    <thead>
      <tr>
        {canSelect && (
          <th scope="col">
            <span className="sr-only">{t('list.selection')}</span>
            <SelectAll label={t('list.selectAll')} />
          </th>
        )}
        {columns.map((column) => {
          // What was updated later says nothing of a past day.
          if (isPast && column === 'updated') return null;
          const sort = sortable[column];
          return sort ? (
            <SortHead key={column} state={state} sort={sort} label={t(`field.${column}`)} room={listRoom[column]} />
          ) : (
            <th key={column} scope="col" className={listRoom[column]}>
              {t(`field.${column}`)}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortHead({ state, sort, label, room }: { state: ListState; sort: SortName; label: string; room?: string }) {
  const { arrangement } = state;
  const isCurrent = arrangement.sort === sort && !arrangement.group;
  const turned = arrangement.direction === 'asc' ? 'desc' : 'asc';
  return (
    <th scope="col" className={room} aria-sort={isCurrent ? (arrangement.direction === 'asc' ? 'ascending' : 'descending') : undefined}>
      <Link
        href={listHref(state, { arrangement: { sort, direction: isCurrent ? turned : naturalDirection[sort], group: null } })}
        className="inline-flex items-center gap-1 hover:text-ink"
      >
        {label}
        {isCurrent && <Icon name={arrangement.direction === 'asc' ? 'arrow-up' : 'arrow-down'} className="size-3" />}
      </Link>
    </th>
  );
}
