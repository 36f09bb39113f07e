import { useTranslations } from 'next-intl';
import { LineSeries } from '@/components/charts/line-series';
import type { Formats } from '@/domain/calendar/formats';
import type { OutcomeFacts, OutcomeReading } from '@/domain/outcomes/read-outcome';
import { type Expected, expectedAt } from '@/domain/outcomes/series-change';
import { decimalsFor } from './outcome-words';

type OutcomeChartProps = { facts: OutcomeFacts; reading: OutcomeReading; formats: Formats };
type Stop = { day: string; shown: number | null; expected: Expected | null; isAfter: boolean };

/** Before and after, the line through both, and where the series would have gone without the fix, with its interval. */
export function OutcomeChart({ facts: { outcome }, reading, formats }: OutcomeChartProps) {
  const t = useTranslations('outcomes.chart');
  const unit = useTranslations('goals.kpi.unit')(outcome.measureUnit);
  const { points, effect, start, window } = reading;
  const first = points?.before[0]?.position ?? 0;
  const stopsOf = (side: 'before' | 'after') =>
    (points?.[side] ?? []).map((point): Stop => {
      const isAfter = side === 'after';
      return {
        day: point.day,
        shown: point.shown,
        expected: effect && expectedAt(point, first, isAfter, effect, outcome.changeUnit),
        isAfter,
      };
    });
  const [before, after] = [stopsOf('before'), stopsOf('after')];
  // A day without a value between both sides: no line is drawn through the settling.
  const gap = start && after.length > 0 ? [{ day: start, shown: null, expected: null, isAfter: false }] : [];
  const all: Stop[] = [...before, ...gap, ...after];
  const decimals = decimalsFor(Math.max(0, ...all.map(({ shown }) => Math.abs(shown ?? 0))) / 10);
  const show = (value: number) => formats.number(value, decimals);
  const end = after.at(-1)?.expected;
  const sentence = end
    ? t('sentence', { fitted: show(end.fitted), without: show(end.without), low: show(end.low), high: show(end.high) })
    : t('early', { n: before.length + after.length });
  const line = (name: string, pick: (expected: Expected) => number, isOnlyAfter = true) => ({
    name,
    values: all.map(({ expected, isAfter }) => (expected && (isAfter || !isOnlyAfter) ? pick(expected) : null)),
    isPath: true,
    isBroken: true,
  });
  const isSettling = start && window && outcome.settlingDays > 0;
  return (
    <LineSeries
      formats={formats}
      title={t('title', { measure: outcome.measureName, unit })}
      sentence={sentence}
      emptySentence={t('empty')}
      dayLabel={t('day')}
      days={all.map(({ day }) => day)}
      lines={[
        { name: t('actual'), values: all.map(({ shown }) => shown), isBroken: true },
        ...(effect
          ? [
              line(t('fitted'), ({ fitted }) => fitted, false),
              line(t('without'), ({ without }) => without),
              line(t('low'), ({ low }) => low),
              line(t('high'), ({ high }) => high),
            ]
          : []),
      ]}
      markers={[
        ...(start ? [{ day: start, label: t('start') }] : []),
        ...(isSettling ? [{ day: window.afterFrom, label: t('settled') }] : []),
      ]}
      decimals={decimals}
    />
  );
}
