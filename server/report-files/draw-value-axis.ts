import { scaleLinear } from 'd3-scale';
import type { Formats } from '@/domain/calendar/formats';
import { paint } from './chart-look';
import { type ChartLabel, type ChartSize, level, room } from './drawn-chart';
import type { WrittenChart } from './written-report';

/** The scale of values with its lines across and its figures at the side where reading starts. */
export function drawValueAxis(values: readonly number[], { scale }: WrittenChart, formats: Formats, size: ChartSize) {
  const [left, right] = sides(formats, size);
  const [low, high] = endsOf(values, scale.isCount);
  const y = scaleLinear([low, high], [size.height - room.bottom, room.top]).nice(4);
  const ticks = y.ticks(4).filter((tick) => !scale.isCount || Number.isInteger(tick));
  const isMirrored = formats.dir === 'rtl';
  const show = (tick: number) =>
    scale.isShare ? formats.percent(tick) : formats.number(tick, Math.max(scale.decimals, decimalsOf(ticks)));
  const labels = ticks.map(
    (tick): ChartLabel => ({ x: isMirrored ? right + 5 : left - 5, y: y(tick), text: show(tick), anchor: isMirrored ? 'left' : 'right' }),
  );
  const lines = ticks.map((tick) => level(y(tick), left, right, paint.line));
  return {
    y,
    left,
    right,
    floor: size.height - room.bottom,
    parts: [...lines, level(size.height - room.bottom, left, right, paint.lineStrong)],
    labels,
  };
}

const sides = ({ dir }: Formats, { width }: ChartSize): [number, number] =>
  dir === 'rtl' ? [room.side, width - room.numbers] : [room.numbers, width - room.side];

function endsOf(values: readonly number[], isCount: boolean): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (isCount) return [0, Math.max(1, most)];
  return least === most ? [least - 1, most + 1] : [least, most];
}

const decimalsOf = (ticks: readonly number[]): number =>
  ticks.every(Number.isInteger) ? 0 : Number.isInteger((ticks[1] ?? 0) * 10) ? 1 : 2;
