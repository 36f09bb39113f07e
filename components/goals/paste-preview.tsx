'use client';
import { useFormats } from '@/components/ui/formats-context';
import type { readKpiValues } from '@/domain/goals/kpi-values';
import type { PasteWords } from './paste-words';

type PastePreviewProps = {
  column: ReturnType<typeof readKpiValues>;
  stored: Readonly<Record<string, number>>;
  words: PasteWords;
};

type PreviewRow = { row: number; day: string; value: string; fate: string; isWrong: boolean };

const mostDecimals = 6;

/** Every row of the pasted text with what will become of it. */
export function PastePreview({ column, stored, words }: PastePreviewProps) {
  const formats = useFormats();
  const number = (value: number) => formats.number(value, mostDecimals);
  const plain = { day: '', value: '', isWrong: false };
  const rows: PreviewRow[] = [
    ...column.values.map(({ row, day, value, note }) => {
      const before = stored[day];
      const fate = before === undefined ? words.isNew : before === value ? words.same : `${words.replaces} ${number(before)}`;
      return { ...plain, row, day: formats.day(day), value: number(value), fate: note ? `${fate} · ${words.note}: ${note}` : fate };
    }),
    ...column.problems.map(({ row, problem, text: cell }) => ({
      ...plain,
      row,
      value: cell,
      fate: words.problems[problem],
      isWrong: true,
    })),
    ...column.emptyRows.map((row) => ({ ...plain, row, fate: words.empty })),
    ...(column.headingRow === null ? [] : [{ ...plain, row: column.headingRow, fate: words.heading }]),
  ].sort((one, other) => one.row - other.row);
  return (
    <div className="min-w-0">
      <p className="mb-1 font-semibold">
        {words.values} {formats.number(column.values.length)} · {words.problemsLabel} {formats.number(column.problems.length)}
      </p>
      <table className="table">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col" data-number>
              {words.row}
            </th>
            <th scope="col">{words.day}</th>
            <th scope="col" data-number>
              {words.value}
            </th>
            <th scope="col">{words.fate}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row}>
              <td data-number>{formats.number(row.row)}</td>
              <td>{row.day}</td>
              <td data-number>
                <bdi>{row.value}</bdi>
              </td>
              <td className={row.isWrong ? 'text-bad' : ''}>{row.fate}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
