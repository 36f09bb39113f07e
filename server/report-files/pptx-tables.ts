import type pptx from 'pptxgenjs';
import { paint } from './chart-look';
import { addTitledSlide, color, type Run, type Slides, slideSize } from './pptx-slide';
import { printable } from './printable';
import type { Cell, Column, WrittenReport, WrittenTable } from './written-report';

const rowsAtOnce = 8;

/** Tables as they can be edited, a few rows a slide. @param words stand above the first one */
export function addTableSlides(
  slides: Slides,
  { title, tables }: { title: string; tables: readonly WrittenTable[] },
  words: readonly string[],
  written: WrittenReport,
  run: Run,
): void {
  const pages = tables.flatMap((table) => pagesOf(table));
  if (pages.length === 0 && words.length === 0) return;
  for (const [at, page] of (pages.length > 0 ? pages : [undefined]).entries()) {
    const slide = addTitledSlide(slides, title, written, run);
    const width = slideSize.width - 2 * slideSize.side;
    const place = { ...run, x: slideSize.side, w: width, margin: 0 };
    const told = at === 0 ? words.join('\n') : '';
    if (told)
      slide.addText(printable(told, 2_000), {
        ...place,
        y: 1.05,
        h: 0.85,
        fontSize: 14,
        color: color(paint.ink),
        valign: 'top',
        fit: 'shrink',
      });
    if (!page) continue;
    const top = told ? 2 : 1.1;
    if (page.caption) slide.addText(printable(page.caption), { ...place, y: top, h: 0.3, fontSize: 12, color: color(paint.muted) });
    slide.addTable(rowsOf(page, run), {
      x: slideSize.side,
      y: top + 0.35,
      w: width,
      colW: widthsOf(page.columns, width, run),
      border: { type: 'none' },
    });
    if (page.more) slide.addText(printable(page.more), { ...place, y: 6.7, h: 0.3, fontSize: 12, color: color(paint.muted) });
  }
}

function pagesOf(table: WrittenTable): WrittenTable[] {
  const pages: WrittenTable[] = [];
  for (let start = 0; start < Math.max(1, table.rows.length); start += rowsAtOnce) {
    const isLast = start + rowsAtOnce >= table.rows.length;
    pages.push({ ...table, rows: table.rows.slice(start, start + rowsAtOnce), more: isLast ? table.more : undefined });
  }
  return pages;
}

// A table of a presentation runs from left to right: for readers from the right its columns are turned round.
const inOrder = <Item>(items: readonly Item[], { rtlMode }: Run): Item[] => (rtlMode ? [...items].reverse() : [...items]);

function widthsOf(columns: readonly Column[], width: number, run: Run): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return inOrder(columns, run).map(({ share }) => (share / all) * width);
}

function rowsOf({ columns, rows }: WrittenTable, run: Run): pptx.TableRow[] {
  const line = (hex: string) => ({ type: 'solid' as const, pt: 0.75, color: color(hex) });
  const none = { type: 'none' as const };
  const border = (hex: string): [typeof none, typeof none, ReturnType<typeof line>, typeof none] => [none, none, line(hex), none];
  const opposite = run.rtlMode ? ('left' as const) : ('right' as const);
  const look = (column: Column | undefined) => ({
    ...run,
    align: column?.isNumber ? opposite : run.align,
    valign: 'top' as const,
    margin: 0.05,
  });
  const head: pptx.TableRow = columns.map((column) => ({
    text: printable(column.label),
    options: { ...look(column), fontSize: 11, bold: true, color: color(paint.muted), border: border(paint.lineStrong) },
  }));
  const body: pptx.TableRow[] = rows.map((row) =>
    row.map((cell, at) => ({ text: runsOf(cell), options: { ...look(columns[at]), fontSize: 12, border: border(paint.line) } })),
  );
  const isHeaded = columns.some(({ label }) => label !== '');
  return [...(isHeaded ? [head] : []), ...body].map((row) => inOrder(row, run));
}

const tones = { good: paint.good, warning: paint.warning, bad: paint.bad, quiet: paint.muted };

const longestCell = 240;

function runsOf({ text, note, tone, href }: Cell) {
  const shown = tone ? { color: color(tones[tone]), bold: tone !== 'quiet' } : { color: color(paint.ink) };
  const main = {
    text: printable(text, longestCell),
    options: { ...shown, ...(href ? { hyperlink: { url: href } } : {}), breakLine: Boolean(note) },
  };
  return note ? [main, { text: printable(note, longestCell), options: { fontSize: 10, color: color(paint.muted) } }] : [main];
}
