'use client';
import { Link } from '@/components/ui/link';

export type Figure = string | { text: string; href?: string };
export type NumberRows = {
  /** The first names the rows, the others their figures. */
  columns: readonly string[];
  rows: readonly { label: string; href?: string; figures: readonly Figure[] }[];
};

/** The numbers behind a picture; a figure with an address opens the rows it counts. Runs in the browser so that only numbers travel. */
export function NumberTable({ caption, columns, rows }: NumberRows & { caption: string }) {
  const [first, ...others] = columns;
  return (
    <div className="overflow-x-auto">
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((column) => (
              <th key={column} scope="col" data-number>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.href ? <FigureLink text={row.label} href={row.href} /> : row.label}</th>
              {row.figures.map((figure, index) => (
                <td key={others[index]} data-number>
                  {typeof figure === 'string' ? figure : <FigureLink {...figure} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A figure that opens the rows it counts. */
export function FigureLink({ text, href }: { text: string; href?: string }) {
  if (!href) return text;
  return (
    <Link href={href} className="link">
      {text}
    </Link>
  );
}
