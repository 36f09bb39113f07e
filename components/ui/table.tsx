import type { ReactNode } from 'react';
import { Icon } from './icon';
import { Link } from './link';

export type Column<Id extends string> = {
  id: Id;
  label: string;
  /** Aligned to the end, so that digits stand under digits. */
  isNumber?: boolean;
  /** The cell that names the row; the card's title on a phone. */
  isMain?: boolean;
  /** Days and other short words that stay on one line where there is a table. */
  isOneLine?: boolean;
  /** The column's label is for screen readers only. */
  isLabelHidden?: boolean;
  sort?: { href: string; direction: 'ascending' | 'descending' | null };
};

export type Row<Id extends string> = { id: string; isCurrent?: boolean; cells: Record<Id, ReactNode> };

type TableProps<Id extends string> = {
  /** Says what the rows are; read aloud, not shown. */
  caption: string;
  columns: readonly Column<Id>[];
  rows: readonly Row<Id>[];
};

/** Rows and columns that become cards on a phone. */
export function Table<Id extends string>({ caption, columns, rows }: TableProps<Id>) {
  return (
    <table className="table table-sticky table-cards">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row={row.id} data-current={row.isCurrent || undefined}>
            {columns.map(({ id, label, isNumber, isMain, isOneLine, isLabelHidden }) => {
              const Cell = isMain ? 'th' : 'td';
              return (
                <Cell
                  key={id}
                  scope={isMain ? 'row' : undefined}
                  data-main={isMain}
                  data-number={isNumber}
                  data-one-line={isOneLine}
                  data-label={isLabelHidden ? undefined : label}
                >
                  {row.cells[id]}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeadCell<Id extends string>({ column: { label, isNumber, isLabelHidden, sort } }: { column: Column<Id> }) {
  return (
    <th scope="col" data-number={isNumber} aria-sort={sort?.direction ?? undefined}>
      {isLabelHidden && <span className="sr-only">{label}</span>}
      {!isLabelHidden && !sort && label}
      {!isLabelHidden && sort && (
        <Link href={sort.href} className="inline-flex items-center gap-1 hover:text-ink">
          {label}
          {sort.direction && <Icon name={sort.direction === 'ascending' ? 'arrow-up' : 'arrow-down'} className="size-3" />}
        </Link>
      )}
    </th>
  );
}
