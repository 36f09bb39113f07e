import { dayNumber, shareBetween } from '@/components/charts/chart-scale';
import type { Day } from '@/domain/calendar/day';
import type { QuarterSpan } from '@/domain/calendar/fiscal';
import { isMaintained, limitsOf, type Measurement } from '@/domain/goals/kpi-progress';
import type { KpiReading } from '@/domain/goals/kpi-reading';

type KpiSparkProps = { reading: KpiReading; quarters: readonly QuarterSpan[]; today: Day };

/** The year in small: path dashed, actual drawn, quarters and today as upright lines. Decoration; the words beside it say the same. */
export function KpiSpark({ reading, quarters, today }: KpiSparkProps) {
  const from = dayNumber(quarters[0]?.from ?? today);
  const to = dayNumber(quarters.at(-1)?.to ?? today);
  const paths = pathsOf(reading, quarters);
  const values = [...paths.flat(), ...reading.measurements].map((point) => point.value);
  const x = (day: Day) => shareBetween(dayNumber(day), from, to) * 100;
  const y = (value: number) => 92 - shareBetween(value, Math.min(...values), Math.max(...values)) * 84;
  const line = (points: readonly Measurement[]) => points.map((point) => `${x(point.day)},${y(point.value)}`).join(' ');
  const last = reading.measurements.at(-1);
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" className="h-12 w-full overflow-visible rtl:-scale-x-100">
      {quarters.slice(1).map((quarter) => (
        <Upright key={quarter.from} x={x(quarter.from)} color="var(--line)" />
      ))}
      {dayNumber(today) > from && dayNumber(today) < to && <Upright x={x(today)} color="var(--accent)" dash="2 2" />}
      {paths.map((path) => (
        <polyline key={line(path)} points={line(path)} fill="none" stroke="var(--line-strong)" strokeDasharray="4 3" {...thin} />
      ))}
      <polyline
        points={line(reading.measurements)}
        fill="none"
        stroke="var(--series-1)"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
      {last && <path d={`M${x(last.day)} ${y(last.value)}h0`} stroke="var(--series-1)" strokeWidth="7" strokeLinecap="round" {...dot} />}
    </svg>
  );
}

const thin = { strokeWidth: 1, vectorEffect: 'non-scaling-stroke' } as const;
const dot = { vectorEffect: 'non-scaling-stroke' } as const;

const Upright = ({ x, color, dash }: { x: number; color: string; dash?: string }) => (
  <line x1={x} x2={x} y1="0" y2="100" stroke={color} strokeDasharray={dash} {...thin} />
);

/** The dated path, or the limits that a KPI is to stay within. */
function pathsOf({ kpi, path }: KpiReading, quarters: readonly QuarterSpan[]): Measurement[][] {
  if (!isMaintained(kpi)) return [[...path]];
  const { low, high } = limitsOf(kpi) ?? {};
  const days = [quarters[0]?.from, quarters.at(-1)?.to].filter((day) => day !== undefined);
  return [low, high].flatMap((value) => (value !== undefined && Number.isFinite(value) ? [days.map((day) => ({ day, value }))] : []));
}
