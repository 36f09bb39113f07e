import { scaleLinear } from 'd3-scale';
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import { type Day, daysBetween } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { type FileSeriesLook, lookOf, paint } from './chart-look';
import { drawValueAxis } from './draw-value-axis';
import { at, type ChartLabel, type ChartSize, type DrawnChart, room, svgOf, upright } from './drawn-chart';
import type { WrittenChart } from './written-report';

type LineChart = Extract<WrittenChart, { kind: 'lines' }>;

/** Lines over days, as the page draws them: time runs the reader's way. */
export function drawLines(chart: LineChart, formats: Formats, size: ChartSize): DrawnChart {
  const known = chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const axis = drawValueAxis(known.length > 0 ? known : [0], chart, formats, size);
  const ends = [...chart.days, ...chart.markers.map(({ day }) => day)].sort();
  const first = ends[0] ?? '1970-01-01';
  const last = ends.at(-1) ?? first;
  const [from, to] = formats.dir === 'rtl' ? [axis.right, axis.left] : [axis.left, axis.right];
  const along = scaleLinear([0, Math.max(1, daysBetween(first, last))], [from, to]);
  const x = (day: Day) => along(daysBetween(first, day));
  const markers = chart.markers.map(({ day }) => upright(x(day), room.top, axis.floor, paint.muted, '2 2'));
  const lines = chart.series.map((series, index) => drawSeries(series, lookOf(index), pointsOf(chart, index, x, axis.y)));
  return {
    ...size,
    svg: svgOf(size, [...axis.parts, ...markers, ...lines]),
    labels: [...axis.labels, ...dayLabels(chart.days, x, axis, formats), ...markerLabels(chart, x, axis)],
  };
}

function pointsOf(chart: LineChart, index: number, x: (day: Day) => number, y: (value: number) => number): [number, number][] {
  return chart.days.flatMap((day, each): [number, number][] => {
    const value = chart.series[index]?.values[each];
    return value === null || value === undefined ? [] : [[at(x(day)), at(y(value))]];
  });
}

function drawSeries({ isStep, isPath }: LineChart['series'][number], look: FileSeriesLook, points: [number, number][]): string {
  const drawn = line().curve(isStep ? curveStepAfter : curveLinear)(points) ?? '';
  const dash = look.dash ? ` stroke-dasharray="${look.dash}"` : '';
  const marks =
    isStep || isPath || points.length > 60
      ? []
      : points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.2" fill="${look.color}" stroke="${paint.surface}" stroke-width="0.8"/>`);
  return `<path d="${drawn}" fill="none" stroke="${look.color}" stroke-width="1.6"${dash}/>${marks.join('')}`;
}

type Axis = { left: number; right: number; floor: number };

/** The first, the last and, where there is room, the middle day. */
function dayLabels(days: readonly Day[], x: (day: Day) => number, { floor }: Axis, formats: Formats): ChartLabel[] {
  const [first, middle, last] = [days[0], days[Math.floor(days.length / 2)], days.at(-1)];
  if (!first || !last) return [];
  const isMirrored = formats.dir === 'rtl';
  const label = (day: Day, anchor: ChartLabel['anchor']): ChartLabel => ({
    x: x(day),
    y: floor + 10,
    text: formats.dayShort(day, last),
    anchor,
  });
  const ends = [label(first, isMirrored ? 'right' : 'left'), label(last, isMirrored ? 'left' : 'right')];
  if (first === last) return ends.slice(0, 1);
  const isRoomy = Math.abs(x(last) - x(first)) > 260;
  return isRoomy && middle && middle !== first && middle !== last ? [...ends, label(middle, 'middle')] : ends;
}

function markerLabels({ markers }: LineChart, x: (day: Day) => number, { left, right }: Axis): ChartLabel[] {
  return markers.flatMap(({ day, label }): ChartLabel[] => {
    if (!label) return [];
    const share = (x(day) - left) / Math.max(1, right - left);
    return [{ x: x(day), y: room.top - 7, text: label, anchor: share > 0.8 ? 'right' : share < 0.2 ? 'left' : 'middle' }];
  });
}
