import { useTranslations } from 'next-intl';
import type { DayMarker } from '@/components/charts/line';
import { LineSeries } from '@/components/charts/line-series';
import { joinSentences } from '@/components/ui/join-sentences';
import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import type { FanPoint } from '@/domain/forecasts/goal-kpi-fan';
import { monthEnds } from '@/domain/goals/fiscal-months';
import type { KpiOutlook } from '@/domain/goals/goal-outlook';
import type { NaturalLimits } from '@/domain/goals/kpi-baseline';
import { isMaintained, limitsOf } from '@/domain/goals/kpi-progress';
import type { KpiSignal } from '@/domain/goals/kpi-signals';
import { expectedOn } from '@/domain/goals/target-path';
import { computedHref } from './computed-href';
import { useKpiValue } from './kpi-value';
import { useKpiWords } from './kpi-words';
import { naturalLines } from './natural-lines';

type KpiChartProps = {
  reading: KpiOutlook;
  natural: readonly NaturalLimits[];
  signals: readonly KpiSignal[];
  fan: readonly FanPoint[];
  year: Span;
  today: Day;
  shipped: readonly DayMarker[];
  formats: Formats;
};

/** Target path, actuals, natural limits and what is probable over the fiscal year, with the releases that shipped and today. */
export function KpiChart({ reading, natural, signals, fan, year, today, shipped, formats }: KpiChartProps) {
  const t = useTranslations('goals.kpi');
  const chart = useTranslations('ui.chart');
  const words = useKpiWords(formats);
  const { value } = useKpiValue(formats);
  const { kpi, path } = reading;
  const from = [year.from, ...natural.map(({ baseline }) => baseline.from)].sort()[0] ?? year.from;
  const shown = reading.known.filter(({ day }) => day >= from && day <= year.to);
  const last = reading.measurements.at(-1);
  const days = [...new Set([year.from, ...monthEnds(year), ...[...path, ...shown, ...fan].map(({ day }) => day)])].sort();
  const actual = new Map(shown.map((measurement) => [measurement.day, measurement.value]));
  const level = (amount: number) => days.map((day) => (day >= year.from ? amount : null));
  const isSignal = new Set(signals.flatMap((signal) => signal.days));
  const stands = last && t('stands', { value: value(kpi, last.value), day: formats.day(last.day), pace: words.pace(reading) });
  const sentence = last ? joinSentences(stands, words.yearEnd(reading)) : words.pace(reading);
  const now = today >= year.from && today <= year.to ? [{ day: today, label: chart('today') }] : [];
  const foreseen = new Map(fan.map((point) => [point.day, point]));
  return (
    <LineSeries
      formats={formats}
      title={t('chart', { unit: t(`unit.${kpi.unit}`) })}
      sentence={sentence}
      emptySentence={sentence}
      dayLabel={t('day')}
      days={days}
      lines={[
        {
          name: chart('actual'),
          values: days.map((day) => actual.get(day) ?? null),
          hrefs: days.map((day) => (actual.has(day) ? rowsOf(kpi, day) : undefined)),
          ringed: days.map((day) => isSignal.has(day)),
        },
        ...(isMaintained(kpi)
          ? limitLines(kpi, level, [t('lowLimit'), t('highLimit')])
          : [{ name: t('path'), values: days.map((day) => (day >= year.from ? expectedOn(path, day) : null)), isPath: true }]),
        ...(fan.length > 0
          ? [
              {
                name: t('foreseen'),
                values: days.map((day) => foreseen.get(day)?.middle ?? null),
                ranges: days.map((day) => foreseen.get(day) ?? null),
                quiet: 'foreseen' as const,
              },
            ]
          : []),
        ...naturalLines(natural, days, { mean: t('naturalMean'), low: t('naturalLow'), high: t('naturalHigh') }),
      ]}
      markers={[...shipped, ...now]}
      decimals={kpi.decimals}
    />
  );
}

const rowsOf = (kpi: KpiOutlook['kpi'], day: Day) =>
  kpi.computedFrom ? computedHref(kpi.computedFrom, kpi, day) : `#value-${kpi.id}-${day}`;

function limitLines(kpi: KpiOutlook['kpi'], level: (amount: number) => (number | null)[], names: readonly string[]) {
  const { low, high } = limitsOf(kpi) ?? {};
  return [low, high].flatMap((limit, index) =>
    limit !== undefined && Number.isFinite(limit) ? [{ name: names[index] ?? '', values: level(limit), isPath: true }] : [],
  );
}
