import type pptx from 'pptxgenjs';
import { paint } from './chart-look';
import { heightOf, sizeToFit } from './pptx-measure';
import { cellHeight, rowsOf, widthsOf } from './pptx-rows';
import { addTitledSlide, color, own, type Run, type Slide, type Slides, slideSize } from './pptx-slide';
import { printable } from './printable';
import type { WrittenReport, WrittenTable } from './written-report';

const [top, bottom, gap] = [1.1, 6.85, 0.15];
const captionHeight = 0.32;
const most = { words: 2, wordSigns: 2_000 };
const fewestRows = 3;

/** Words and tables that can be edited, one below the other, as many slides as they need. @param words stand above the first table */
export function addTableSlides(
  slides: Slides,
  { title, tables }: { title: string; tables: readonly WrittenTable[] },
  words: readonly string[],
  written: WrittenReport,
  run: Run,
): void {
  if (tables.length === 0 && words.length === 0) return;
  const width = slideSize.width - 2 * slideSize.side;
  const turn = () => addTitledSlide(slides, title, written, run);
  let place = { slide: turn(), y: top };
  if (words.length > 0) place = { ...place, y: addWords(place.slide, words.join('\n'), width, run) };
  for (const table of tables) {
    let rest = table;
    while (rest.rows.length > 0 || rest.more) {
      const fitting = rowsThatFit(rest, bottom - place.y, width);
      const isOnlyHead = fitting < Math.min(fewestRows, rest.rows.length);
      if (isOnlyHead && place.y > top) {
        place = { slide: turn(), y: top };
        continue;
      }
      const taken = Math.max(1, fitting);
      const isLast = taken >= rest.rows.length;
      const part = { ...rest, rows: rest.rows.slice(0, taken), more: isLast ? rest.more : undefined };
      place = { ...place, y: addTable(place.slide, part, place.y, width, run) };
      if (isLast) break;
      rest = { ...rest, rows: rest.rows.slice(taken) };
      place = { slide: turn(), y: top };
    }
  }
}

function addWords(slide: Slide, text: string, width: number, run: Run): number {
  const told = printable(text, most.wordSigns);
  const fontSize = sizeToFit(told, [16, 14, 12], width, most.words);
  const h = heightOf(told, fontSize, width) + 0.05;
  const place = { ...run, x: slideSize.side, y: top, w: width, h, margin: 0 };
  slide.addText(own(told, run), { ...place, fontSize, color: color(paint.ink), valign: 'top' });
  return top + h + gap;
}

/** How many of the first rows stand within a height. Of what goes over to the next slide a few rows at least. */
function rowsThatFit({ columns, rows, more, caption }: WrittenTable, height: number, width: number): number {
  const widths = widthsOf(columns, width);
  const heights = rows.map((row) => Math.max(...row.map((cell, at) => cellHeight(cell, widths[at] ?? width))));
  let left = height - (caption ? captionHeight : 0) - headHeight(columns, widths) - (more ? captionHeight : 0);
  const over = heights.findIndex((each) => {
    left -= each;
    return left < 0;
  });
  if (over < 0) return rows.length;
  return rows.length - over < fewestRows && over > 2 * fewestRows ? rows.length - fewestRows : over;
}

const headHeight = (columns: WrittenTable['columns'], widths: readonly number[]) =>
  columns.some(({ label }) => label !== '') ? Math.max(...columns.map(({ label }, at) => cellHeight({ text: label }, widths[at] ?? 1))) : 0;

function addTable(slide: Slide, table: WrittenTable, y: number, width: number, run: Run): number {
  const place = { ...run, x: slideSize.side, w: width, margin: 0, h: 0.3, fontSize: 12, color: color(paint.muted) };
  const { caption, columns, rows, more } = table;
  if (caption) slide.addText(printable(caption), { ...place, y });
  let end = y + (caption ? captionHeight : 0);
  if (rows.length > 0) {
    const widths = widthsOf(columns, width);
    const shown: pptx.TableRow[] = rowsOf(table, run);
    slide.addTable(shown, {
      x: slideSize.side,
      y: end,
      w: width,
      colW: run.rtlMode ? [...widths].reverse() : widths,
      border: { type: 'none' },
    });
    end += headHeight(columns, widths);
    for (const row of rows) end += Math.max(...row.map((cell, at) => cellHeight(cell, widths[at] ?? width)));
  }
  if (more) slide.addText(printable(more), { ...place, y: end + 0.02 });
  return end + (more ? captionHeight : 0) + gap;
}
