import { useTranslations } from 'next-intl';
import { LineSeries } from '@/components/charts/line-series';
import type { Formats } from '@/domain/calendar/formats';
import type { OutcomeFacts, OutcomeReading } from '@/domain/outcomes/read-outcome';
import { expectedAt } from '@/domain/outcomes/series-change';
import { decimalsFor } from './outcome-words';

type OutcomeChartProps = { facts: OutcomeFacts; reading: OutcomeReading; sentence: string; formats: Formats };

/** Before and after, the line through both, and where the series would have gone without the fix, with its interval. */
export function OutcomeChart({ facts: { outcome }, reading, sentence, formats }: OutcomeChartProps) {
  const t = useTranslations('outcomes');
  const unit = useTranslations('goals.kpi.unit')(outcome.measureUnit);
  const { points, effect, start, window } = reading;
  const before = points?.before ?? [];
  const after = points?.after ?? [];
  const all = [...before, ...after];
  const first = before[0]?.position ?? 0;
  const lines = effect ? all.map((point, at) => expectedAt(point, first, at >= before.length, effect, outcome.changeUnit)) : [];
  const afterOnly = (pick: (line: (typeof lines)[number]) => number) => lines.map((line, at) => (at >= before.length ? pick(line) : null));
  const early = points ? t('chart.early', { n: all.length }) : sentence;
  const markers = start ? [{ day: start, label: t('chart.start') }] : [];
  const isSettling = start && window && outcome.settlingDays > 0;
  return (
    <LineSeries
      formats={formats}
      title={t('chart.title', { measure: outcome.measureName, unit })}
      sentence={effect ? sentence : early}
      emptySentence={t('chart.empty')}
      dayLabel={t('chart.day')}
      days={all.map(({ day }) => day)}
      lines={[
        { name: t('chart.actual'), values: all.map(({ shown }) => shown) },
        ...(effect
          ? [
              { name: t('chart.fitted'), values: lines.map(({ fitted }) => fitted), isPath: true },
              { name: t('chart.without'), values: afterOnly(({ without }) => without), isPath: true },
              { name: t('chart.low'), values: afterOnly(({ low }) => low), isPath: true },
              { name: t('chart.high'), values: afterOnly(({ high }) => high), isPath: true },
            ]
          : []),
      ]}
      markers={[...markers, ...(isSettling ? [{ day: window.afterFrom, label: t('chart.settled') }] : [])]}
      decimals={decimalsFor(Math.max(0, ...all.map(({ shown }) => Math.abs(shown))) / 10)}
    />
  );
}
