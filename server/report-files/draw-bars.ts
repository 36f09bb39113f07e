import { scaleBand } from 'd3-scale';
import type { Formats } from '@/domain/calendar/formats';
import { lookOf, paint } from './chart-look';
import { drawValueAxis } from './draw-value-axis';
import { at, type ChartLabel, type ChartSize, type DrawnChart, svgOf } from './drawn-chart';
import type { WrittenChart } from './written-report';

type BarChart = Extract<WrittenChart, { kind: 'bars' }>;

/** Bars side by side, as the page draws them; every second series is hatched. */
export function drawBars(chart: BarChart, formats: Formats, size: ChartSize): DrawnChart {
  const values = chart.series.flatMap((series) => series.values.map((value) => value ?? 0));
  const axis = drawValueAxis(values.length > 0 ? values : [0], chart, formats, size);
  const isMirrored = formats.dir === 'rtl';
  const places = chart.labels.map((_, index) => index);
  const group = scaleBand(places, isMirrored ? [axis.right, axis.left] : [axis.left, axis.right]).padding(0.25);
  const within = scaleBand(
    chart.series.map((_, index) => index),
    isMirrored ? [group.bandwidth(), 0] : [0, group.bandwidth()],
  ).paddingInner(0.08);
  const bars = chart.series.flatMap((series, index) =>
    places.map((place) => {
      const value = series.values[place] ?? 0;
      const x = at((group(place) ?? 0) + (within(index) ?? 0));
      const top = at(axis.y(value));
      const look = lookOf(index);
      const box = `x="${x}" y="${top}" width="${at(within.bandwidth())}" height="${at(axis.y(0) - top)}"`;
      return value === 0
        ? ''
        : `<rect ${box} fill="${index % 2 === 1 ? `url(#hatch${index})` : look.color}" stroke="${look.color}" stroke-width="0.8"/>`;
    }),
  );
  const hatches = chart.series.map((_, index) => hatch(index)).join('');
  const labels = spread(places, 6).map((place): ChartLabel => {
    const x = (group(place) ?? 0) + group.bandwidth() / 2;
    return { x, y: axis.floor + 10, text: chart.labels[place] ?? '', anchor: 'middle' };
  });
  return { ...size, svg: svgOf(size, [`<defs>${hatches}</defs>`, ...axis.parts, ...bars]), labels: [...axis.labels, ...labels] };
}

function hatch(index: number): string {
  const { color } = lookOf(index);
  const line = `<line x1="0" x2="0" y1="0" y2="5" stroke="${paint.surface}" stroke-width="2"/>`;
  return `<pattern id="hatch${index}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${color}"/>${line}</pattern>`;
}

/** Some of many, evenly, the first and last among them. */
function spread(places: readonly number[], most: number): number[] {
  const step = Math.max(1, Math.ceil((places.length - 1) / (most - 1)));
  return places.filter((place) => place % step === 0);
}
