import { addDays, type Day, daysBetween } from '@/domain/calendar/day';
import { makeFormats } from '@/domain/calendar/formats';
import type { Locale } from '@/domain/people/member';
import { lookOf, paint } from './chart-look';
import { sizeToFit } from './pptx-measure';
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
  const days = chart.kind === 'lines' ? everyDay(chart.days) : [];
  const labels = chart.kind === 'bars' ? chart.labels : days.map((day) => formats.dayShort(day, isWithinYear(days) ? day : days.at(-1)));
  const title = printable(chart.title, 200);
  slide.addText(title, {
    ...run,
    ...place,
    y: 1.1,
    h: 0.35,
    margin: 0,
    fontSize: sizeToFit(title, [14, 12, 10], place.w, 0.35),
    bold: true,
    color: color(paint.ink),
  });
  const sentence = printable(chart.sentence, 300);
  slide.addText(sentence, {
    ...run,
    ...place,
    y: 1.45,
    h: 0.35,
    margin: 0,
    fontSize: sizeToFit(sentence, [12, 11, 10], place.w, 0.35),
    color: color(paint.muted),
  });
  const figures = chart.series.map((series) => ({
    name: printable(series.name),
    labels: labels.map((label) => printable(label)),
    values: chart.kind === 'bars' ? series.values.map((value) => value ?? 0) : dailyFigures(days, chart.days, series),
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
    catAxisLabelFontSize: 9,
    catAxisMajorTickMark: 'none',
    catAxisLabelFontFace: run.fontFace,
    ...(run.rtlMode ? mirrored : {}),
    catAxisLabelFrequency: String(Math.max(1, Math.ceil(labels.length / 6))),
    valAxisLabelFontSize: 10,
    valAxisLabelFormatCode: figureFormat(chart.scale, locale),
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

/** The axis of a presentation knows places, not time: every day gets its place, so that a month looks like a month. */
function everyDay(days: readonly Day[]): Day[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => addDays(first, at));
}

// Office has a gap for what is not known, though the library's types do not say so.
const unknown = Number.NaN;

// The year goes without saying where no day of the axis comes twice.
const isWithinYear = (days: readonly Day[]) => days.length <= 366;

/** The figure of each day. A step holds until the next one. */
function dailyFigures(days: readonly Day[], known: readonly Day[], { values, isStep }: WrittenChart['series'][number]): number[] {
  const figures = new Map(known.map((day, at) => [day, values[at] ?? null]));
  const last = known.findLast((_, at) => values[at] !== null) ?? '';
  let held: number | null = null;
  return days.map((day) => {
    const figure = figures.get(day) ?? null;
    held = figure ?? held;
    return (isStep && day <= last ? held : figure) ?? unknown;
  });
}

/** Figures as the reader's language writes them: Persian ones in its own digits. */
function figureFormat({ isShare, decimals }: WrittenChart['scale'], locale: Locale): string {
  const format = isShare ? '0%' : decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  return locale === 'fa' ? `[$-3000429]${format}` : format;
}
