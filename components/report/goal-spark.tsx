import { dayNumber, shareBetween } from '@/components/charts/chart-scale';
import type { Span } from '@/domain/calendar/fiscal';
import type { ReportKpi } from '@/domain/report/report-goals';

type Points = ReportKpi['actuals'];

/** A KPI's year in small: target path dashed, actual drawn. Decoration; the words beside it say the same. */
export function GoalSpark({ kpi, year }: { kpi: ReportKpi; year: Span }) {
  const values = [...kpi.targetPath, ...kpi.actuals].map((point) => point.value);
  const x = (day: string) => shareBetween(dayNumber(day), dayNumber(year.from), dayNumber(year.to)) * 100;
  const y = (value: number) => 92 - shareBetween(value, Math.min(...values), Math.max(...values)) * 84;
  const line = (points: Points) => points.map((point) => `${x(point.day)},${y(point.value)}`).join(' ');
  const last = kpi.actuals.at(-1);
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" className="h-6 w-20 overflow-visible rtl:-scale-x-100">
      <polyline
        points={line(kpi.targetPath)}
        fill="none"
        stroke="var(--line-strong)"
        strokeDasharray="4 3"
        vectorEffect="non-scaling-stroke"
      />
      <polyline points={line(kpi.actuals)} fill="none" stroke="var(--series-1)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
      {last && (
        <path
          d={`M${x(last.day)} ${y(last.value)}h0`}
          stroke="var(--series-1)"
          strokeWidth="6"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
