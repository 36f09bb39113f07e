import { makeFormats } from '@/domain/calendar/formats';
import { lookOf, paint } from './chart-look';
import { addTitledSlide, color, type Run, type Slide, type Slides, slideSize } from './pptx-slide';
import { printable } from './printable';
import type { WrittenChart, WrittenReport, WrittenSection } from './written-report';

const chartsAtOnce = 2;

/** Charts that PowerPoint draws itself, with their figures in a sheet behind: two a slide. */
export function addChartSlides(slides: Slides, section: WrittenSection, written: WrittenReport, run: Run): void {
  for (let start = 0; start < section.charts.length; start += chartsAtOnce) {
    const charts = section.charts.slice(start, start + chartsAtOnce);
    const slide = addTitledSlide(slides, section.title, written, run);
    const gap = 0.4;
    const width = (slideSize.width - 2 * slideSize.side - gap * (charts.length - 1)) / charts.length;
    for (const [at, chart] of charts.entries()) {
      const place = run.rtlMode ? charts.length - 1 - at : at;
      addChart(slides, slide, chart, { x: slideSize.side + place * (width + gap), w: width }, written, run);
    }
  }
}

function addChart(
  slides: Slides,
  slide: Slide,
  chart: WrittenChart,
  place: { x: number; w: number },
  { locale, calendar }: WrittenReport,
  run: Run,
) {
  const formats = makeFormats(locale, calendar, 'UTC');
  const labels = chart.kind === 'bars' ? chart.labels : chart.days.map((day) => formats.dayShort(day, chart.days.at(-1)));
  slide.addText(printable(chart.title, 200), {
    ...run,
    ...place,
    y: 1.1,
    h: 0.35,
    margin: 0,
    fontSize: 14,
    bold: true,
    color: color(paint.ink),
    fit: 'shrink',
  });
  slide.addText(printable(chart.sentence, 300), {
    ...run,
    ...place,
    y: 1.45,
    h: 0.35,
    margin: 0,
    fontSize: 12,
    color: color(paint.muted),
    fit: 'shrink',
  });
  const figures = chart.series.map(({ name, values }) => ({
    name: printable(name),
    labels: labels.map((label) => printable(label)),
    values: figuresOf(chart, values),
  }));
  slide.addChart(chart.kind === 'bars' ? slides.ChartType.bar : slides.ChartType.line, figures, {
    ...place,
    y: 1.85,
    h: 5,
    altText: printable(chart.sentence, 300),
    chartColors: chart.series.map((_, at) => color(lookOf(at).color)),
    showLegend: true,
    legendPos: 'b',
    legendFontSize: 11,
    legendFontFace: run.fontFace,
    catAxisLabelFontSize: 10,
    catAxisLabelFontFace: run.fontFace,
    ...(run.rtlMode ? mirrored : {}),
    catAxisLabelFrequency: String(Math.max(1, Math.ceil(labels.length / 6))),
    valAxisLabelFontSize: 10,
    valAxisLabelFormatCode: chart.scale.isShare ? '0%' : chart.scale.decimals > 0 ? `0.${'0'.repeat(chart.scale.decimals)}` : '0',
    valGridLine: { color: color(paint.line), size: 0.75 },
    catGridLine: { style: 'none' },
    ...(chart.scale.isCount ? { valAxisMinVal: 0 } : {}),
    lineSize: 2,
    lineDataSymbolSize: 5,
    lineDataSymbol: chart.kind === 'lines' && chart.series.some(({ isStep }) => isStep) ? 'none' : 'circle',
    displayBlanksAs: 'span',
    barGapWidthPct: 40,
  });
}

// The library takes the word, though its types know only the other one.
const mirrored: object = { catAxisOrientation: 'maxMin' };

// Office has a gap for what is not known, though the library's types do not say so.
const figuresOf = (chart: WrittenChart, values: readonly (number | null)[]): number[] =>
  values.map((value) => value ?? (chart.kind === 'bars' ? 0 : Number.NaN));
