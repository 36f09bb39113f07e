import { shareBetween } from './chart-scale';

/** A line of a few values without axes, beside its figure in a list. The words carry the meaning; the line is decoration. */
export function Sparkline({ values, target }: { values: readonly number[]; target?: number }) {
  if (values.length < 2) return null;
  const all = target === undefined ? values : [...values, target];
  const y = (value: number) => 92 - shareBetween(value, Math.min(...all), Math.max(...all)) * 84;
  const points = values.map((value, at) => `${(at / (values.length - 1)) * 100},${y(value)}`).join(' ');
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" className="h-6 w-24 rtl:-scale-x-100">
      {target !== undefined && (
        <line
          x1="0"
          x2="100"
          y1={y(target)}
          y2={y(target)}
          stroke="var(--line-strong)"
          strokeDasharray="3 3"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <polyline points={points} fill="none" stroke="var(--series-1)" strokeWidth="1.5" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
