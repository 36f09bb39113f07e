import pptx from 'pptxgenjs';
import { paint } from './chart-look';
import { mendCharts } from './mend-charts';
import { officeFaces } from './office-faces';
import { addChartSlides } from './pptx-charts';
import { sizeToFit } from './pptx-measure';
import { color, own, type Run, type Slides, slideSize } from './pptx-slide';
import { addTableSlides } from './pptx-tables';
import { printable } from './printable';
import type { WrittenReport } from './written-report';

/** A written report as slides with tables and charts that can be edited. */
export async function makePptx(written: WrittenReport): Promise<Uint8Array> {
  const slides = new pptx();
  slides.layout = 'LAYOUT_WIDE';
  slides.rtlMode = written.dir === 'rtl';
  slides.title = printable(written.title, 200);
  slides.company = printable(written.organisation, 200);
  slides.author = 'Parcours';
  slides.theme = { headFontFace: officeFaces[written.locale], bodyFontFace: officeFaces[written.locale] };
  const run: Run = {
    align: written.dir === 'rtl' ? 'right' : 'left',
    rtlMode: written.dir === 'rtl',
    lang: written.locale,
    fontFace: officeFaces[written.locale],
  };
  addFirstSlide(slides, written, run);
  for (const section of written.sections) {
    const words = [...section.paragraphs, ...(section.author ? [section.author] : [])];
    addTableSlides(slides, section, words, written, run);
    addChartSlides(slides, section, written, run);
  }
  const definitions = written.definitions.map(({ term, text }) => [{ text: term }, { text }]);
  const columns = [
    { label: '', share: 2 },
    { label: '', share: 8 },
  ];
  addTableSlides(slides, { title: written.definitionsTitle, tables: [{ caption: '', columns, rows: definitions }] }, [], written, run);
  const file = await slides.write({ outputType: 'nodebuffer', compression: true });
  if (!(file instanceof Uint8Array)) throw new Error('The slides did not come as bytes.');
  return mendCharts(file);
}

function addFirstSlide(
  slides: Slides,
  { organisation, title, span, answer, summary, summaryAuthor, facts, url, openLabel }: WrittenReport,
  run: Run,
) {
  const slide = slides.addSlide();
  const width = slideSize.width - 2 * slideSize.side;
  const place = (y: number, h: number) => ({ ...run, x: slideSize.side, y, w: width, h, margin: 0 });
  slide.addText(printable(`${organisation}\n${title}, ${span}`), {
    ...place(0.6, 0.9),
    fontSize: 16,
    color: color(paint.muted),
    valign: 'top',
  });
  const said = printable(answer);
  const bold = { bold: true, color: color(paint.ink), valign: 'top' as const };
  slide.addText(said, { ...place(1.7, 2.1), ...bold, fontSize: sizeToFit(said, [32, 28, 24], width, 1.9) });
  const words = printable([...summary, ...(summaryAuthor ? [summaryAuthor] : [])].join('\n'), 4_000);
  const fontSize = sizeToFit(words, [18, 16, 14, 12], width, 1.9);
  slide.addText(own(words, run), { ...place(4, 1.9), fontSize, color: color(paint.ink), valign: 'top' });
  slide.addText(printable(facts.join(' · ')), { ...place(6.1, 0.5), fontSize: 12, color: color(paint.muted), valign: 'top' });
  slide.addText([{ text: openLabel, options: { hyperlink: { url } } }], { ...place(6.65, 0.35), fontSize: 12 });
}
