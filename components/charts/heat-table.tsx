'use client';
import { FigureLink } from './number-table';

export type HeatCell = { value: number; text: string; href?: string };

type HeatTableProps = {
  title: string;
  sentence: string;
  emptySentence: string;
  /** What the rows are: stage. */
  rowName: string;
  columns: readonly string[];
  rows: readonly { label: string; href?: string; cells: readonly HeatCell[] }[];
};

const steps = [
  '',
  'bg-severity-1 text-on-severity-1',
  'bg-severity-2 text-on-severity-2',
  'bg-severity-3 text-on-severity-3',
  'bg-severity-4 text-on-severity-4',
] as const;

/** A table that is its own picture: the more, the stronger the cell. Each figure opens its rows. */
export function HeatTable({ title, sentence, emptySentence, rowName, columns, rows }: HeatTableProps) {
  const most = Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => cell.value)));
  return (
    <figure className="panel min-w-0 p-3">
      <figcaption>
        <h3 className="font-medium text-muted text-sm">{title}</h3>
        <p className="mb-2 font-semibold">{most === 0 ? emptySentence : sentence}</p>
      </figcaption>
      {most > 0 && (
        <div className="overflow-x-auto">
          <table className="table">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col" className="sticky start-0 bg-surface">
                  {rowName}
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" data-number>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.href ?? row.label}>
                  <th scope="row" className="sticky start-0 min-w-36 bg-surface">
                    {row.href ? <FigureLink text={row.label} href={row.href} /> : row.label}
                  </th>
                  {row.cells.map((cell, index) => (
                    <td key={columns[index]} data-number className={steps[stepOf(cell.value, most)]}>
                      {cell.href && cell.value > 0 ? (
                        <a href={cell.href} className="link-quiet block">
                          {cell.text}
                        </a>
                      ) : (
                        <span className={cell.value === 0 ? 'text-muted' : ''}>{cell.text}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </figure>
  );
}

/** 0 for nothing, then four steps up to the largest cell. */
const stepOf = (value: number, most: number) => (value <= 0 ? 0 : Math.ceil((4 * value) / most));
