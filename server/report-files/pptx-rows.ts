import type pptx from 'pptxgenjs';
import { paint } from './chart-look';
import { heightOf } from './pptx-measure';
import { color, own, type Run } from './pptx-slide';
import { printable } from './printable';
import type { Cell, Column, WrittenTable } from './written-report';

const [textSize, noteSize, headSize] = [12, 10, 11];
const padding = 0.05;
const longestCell = 240;

/** The width of each column, in inches. */
export function widthsOf(columns: readonly Column[], width: number): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (share / all) * width);
}

/** How high a cell will stand. */
export function cellHeight({ text, note }: Cell, width: number): number {
  const room = width - 2 * padding;
  const lines = heightOf(printable(text, longestCell), textSize, room);
  return lines + (note ? heightOf(printable(note, longestCell), noteSize, room) : 0) + 2 * padding + 0.02;
}

// A table of a presentation runs from left to right: for readers from the right its columns are turned round.
const inOrder = <Item>(items: readonly Item[], { rtlMode }: Run): Item[] => (rtlMode ? [...items].reverse() : [...items]);

/** A table's head and rows as a presentation holds them. */
export function rowsOf({ columns, rows }: WrittenTable, run: Run): pptx.TableRow[] {
  const line = (hex: string) => ({ type: 'solid' as const, pt: 0.75, color: color(hex) });
  const none = { type: 'none' as const };
  const border = (hex: string): [typeof none, typeof none, ReturnType<typeof line>, typeof none] => [none, none, line(hex), none];
  const opposite = run.rtlMode ? ('left' as const) : ('right' as const);
  const look = (column: Column | undefined) => ({
    ...run,
    align: column?.isNumber ? opposite : run.align,
    valign: 'top' as const,
    margin: padding,
  });
  const head: pptx.TableRow = columns.map((column) => ({
    text: printable(column.label),
    options: { ...look(column), fontSize: headSize, bold: true, color: color(paint.muted), border: border(paint.lineStrong) },
  }));
  const body: pptx.TableRow[] = rows.map((row) =>
    row.map((cell, at) => ({ text: runsOf(cell, look(columns[at])), options: { ...look(columns[at]), border: border(paint.line) } })),
  );
  const isHeaded = columns.some(({ label }) => label !== '');
  return [...(isHeaded ? [head] : []), ...body].map((row) => inOrder(row, run));
}

const tones = { good: paint.good, warning: paint.warning, bad: paint.bad, quiet: paint.muted };

/** The short line of a cell carries its link: offices that show a link as a field do not break it into lines. */
function runsOf({ text, note, tone, href }: Cell, { rtlMode, align }: Pick<Run, 'rtlMode' | 'align'>): pptx.TableCell[] {
  const way = { rtlMode, align };
  const shown = tone ? { color: color(tones[tone]), bold: tone !== 'quiet' } : { color: color(paint.ink) };
  const link = href ? { hyperlink: { url: href } } : {};
  const main = {
    text: own(printable(text, longestCell), way),
    options: { ...way, ...shown, ...(note ? {} : link), fontSize: textSize, breakLine: Boolean(note) },
  };
  if (!note) return [main];
  return [
    main,
    { text: own(printable(note, longestCell), way), options: { ...way, ...link, fontSize: noteSize, color: color(paint.muted) } },
  ];
}
