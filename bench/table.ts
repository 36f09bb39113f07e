/** Lines up columns: words to the left, numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

export const ms = (value: number) => (Number.isNaN(value) ? '–' : value < 9.95 ? value.toFixed(value < 0.995 ? 2 : 1) : value.toFixed(0));
export const times = (value: number) => (Number.isFinite(value) ? `${value < 9.95 ? value.toFixed(1) : value.toFixed(0)}×` : '–');
export const whole = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(0));
