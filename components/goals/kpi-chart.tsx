import { useTranslations } from 'next-intl';
import { type DayMarker, LineSeries } from '@/components/charts/line-series';
import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import { monthEnds } from '@/domain/goals/fiscal-months';
import { isMaintained, limitsOf } from '@/domain/goals/kpi-progress';
import type { KpiReading } from '@/domain/goals/kpi-reading';
import { expectedOn } from '@/domain/goals/target-path';
import { computedHref } from './computed-href';
import { useKpiValue } from './kpi-value';
import { useKpiWords } from './kpi-words';

type KpiChartProps = { reading: KpiReading; year: Span; today: Day; shipped: readonly DayMarker[]; formats: Formats };

/** Baseline, target path and actuals over the fiscal year, with the releases that shipped and today. */
export function KpiChart({ reading, year, today, shipped, formats }: KpiChartProps) {
  const t = useTranslations('goals.kpi');
  const chart = useTranslations('ui.chart');
  const words = useKpiWords(formats);
  const { value } = useKpiValue(formats);
  const { kpi, path, measurements } = reading;
  const last = measurements.at(-1);
  const days = [...new Set([year.from, ...monthEnds(year), ...path.map(({ day }) => day), ...measurements.map(({ day }) => day)])].sort();
  const actual = new Map(measurements.map((measurement) => [measurement.day, measurement.value]));
  const level = (amount: number) => days.map(() => amount);
  const stands = last && t('stands', { value: value(kpi, last.value), day: formats.day(last.day), pace: words.pace(reading) });
  const sentence = last ? `${stands} ${words.yearEnd(reading)}` : words.pace(reading);
  const now = today >= year.from && today <= year.to ? [{ day: today, label: chart('today') }] : [];
  const unit = t(`unit.${kpi.unit}`);
  return (
    <LineSeries
      formats={formats}
      title={t('chart', { unit })}
      sentence={sentence}
      emptySentence={sentence}
      dayLabel={t('day')}
      days={days}
      lines={[
        {
          name: chart('actual'),
          values: days.map((day) => actual.get(day) ?? null),
          hrefs: days.map((day) => (actual.has(day) ? rowsOf(kpi, day) : undefined)),
        },
        ...(isMaintained(kpi)
          ? limitLines(kpi, level, [t('lowLimit'), t('highLimit')])
          : [
              { name: t('path'), values: days.map((day) => expectedOn(path, day)), isPath: true },
              { name: chart('baseline'), values: level(kpi.baseline), isPath: true },
            ]),
      ]}
      markers={[...shipped, ...now]}
      decimals={kpi.decimals}
    />
  );
}

const rowsOf = (kpi: KpiReading['kpi'], day: Day) => (kpi.computedFrom ? computedHref(kpi.computedFrom, kpi) : `#value-${kpi.id}-${day}`);

function limitLines(kpi: KpiReading['kpi'], level: (amount: number) => number[], names: readonly string[]) {
  const { low, high } = limitsOf(kpi) ?? {};
  return [low, high].flatMap((limit, index) =>
    limit !== undefined && Number.isFinite(limit) ? [{ name: names[index] ?? '', values: level(limit), isPath: true }] : [],
  );
}
