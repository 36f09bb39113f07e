import { useTranslations } from 'next-intl';
import { ChartFrame } from '@/components/charts/chart-frame';
import { Legend } from '@/components/charts/legend';
import type { Formats } from '@/domain/calendar/formats';
import type { Report } from '@/domain/report/report';

const [wide, high] = [100, 40];

/** Found beside fixed, week by week. Drawn on the server, so that it prints and needs no script. */
export function FlowPicture({ flow, formats }: { flow: Report['charts']['flow']; formats: Formats }) {
  const t = useTranslations('report.chart');
  const count = useTranslations('report.count');
  const { weeks, found, fixed } = flow;
  const most = Math.max(1, ...weeks.map((week) => Math.max(week.found, week.fixed)));
  const slot = wide / Math.max(1, weeks.length);
  const height = (n: number) => (n / most) * high;
  const trend = found > fixed ? 'grows' : found < fixed ? 'shrinks' : 'level';
  const sentence = t('flowSentence', { found, fixed, trend });
  return (
    <ChartFrame
      title={t('flow')}
      sentence={sentence}
      emptySentence={t('flowNone')}
      legend={
        <Legend
          entries={[
            { name: count('found'), look: 0, isBar: true },
            { name: count('fixed'), look: 1, isBar: true },
          ]}
        />
      }
      numbers={{
        columns: [t('week'), count('found'), count('fixed')],
        rows: weeks.map((week) => ({ label: formats.day(week.week), figures: [formats.number(week.found), formats.number(week.fixed)] })),
      }}
    >
      <svg
        role="img"
        aria-label={sentence}
        viewBox={`0 0 ${wide} ${high}`}
        preserveAspectRatio="none"
        className="report-picture h-28 w-full rtl:-scale-x-100"
      >
        {/* Hatched as in the legend: the two differ without colour. The picture is stretched, so the lines are drawn steep. */}
        <pattern id="report-fixed" width="0.9" height="1.6" patternUnits="userSpaceOnUse" patternTransform="skewX(-30)">
          <rect width="0.9" height="1.6" fill="var(--series-2)" />
          <rect width="0.3" height="1.6" fill="var(--surface)" />
        </pattern>
        {weeks.map((week, at) => (
          <g key={week.week}>
            <rect
              x={at * slot + slot * 0.12}
              width={slot * 0.36}
              y={high - height(week.found)}
              height={height(week.found)}
              fill="var(--series-1)"
            />
            <rect
              x={at * slot + slot * 0.52}
              width={slot * 0.36}
              y={high - height(week.fixed)}
              height={height(week.fixed)}
              fill="url(#report-fixed)"
              stroke="var(--series-2)"
              vectorEffect="non-scaling-stroke"
            />
          </g>
        ))}
        <line x1="0" x2={wide} y1={high} y2={high} stroke="var(--line-strong)" vectorEffect="non-scaling-stroke" />
      </svg>
      <p className="flex justify-between text-muted text-xs">
        <span>{formats.dayShort(weeks[0]?.week ?? null, weeks.at(-1)?.week)}</span>
        <span>{formats.dayShort(weeks.at(-1)?.week ?? null, weeks.at(-1)?.week)}</span>
      </p>
    </ChartFrame>
  );
}
