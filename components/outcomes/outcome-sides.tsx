import { useTranslations } from 'next-intl';
import { ChartFrame } from '@/components/charts/chart-frame';
import type { Formats } from '@/domain/calendar/formats';
import { outcomeSides } from '@/domain/outcomes/outcome';
import { answersOf, npsOf, type OutcomeFacts, shareOf } from '@/domain/outcomes/read-outcome';
import { npsOf as npsWithInterval } from '@/domain/statistics/nps';
import { wilson } from '@/domain/statistics/wilson';
import { IntervalTrack } from './interval-track';

type OutcomeSidesProps = { facts: OutcomeFacts; formats: Formats };

/** The share or score of either side with its interval, one above the other. */
export function OutcomeSides({ facts: { outcome, counts }, formats }: OutcomeSidesProps) {
  const t = useTranslations('outcomes');
  const isNps = outcome.dataKind === 'nps';
  const show = (value: number) => (isNps ? formats.signed(value, 1) : formats.percent(value, 1));
  const rows = outcomeSides.flatMap((side) => {
    const found = counts.find((one) => one.side === side);
    if (!found || answersOf(found) === 0) return [];
    const n = answersOf(found);
    if (isNps) {
      const score = npsWithInterval(npsOf(found));
      return score.kind === 'tooFew' ? [] : [{ side, n, low: score.low, middle: score.nps, high: score.high }];
    }
    const share = wilson(shareOf(found).successes, n);
    return share.kind === 'tooFew' ? [] : [{ side, n, low: share.low, middle: share.share, high: share.high }];
  });
  const step = isNps ? 10 : 0.05;
  const from = step * Math.floor(Math.min(...rows.map(({ low }) => low)) / step);
  const to = step * Math.ceil(Math.max(...rows.map(({ high }) => high)) / step);
  const said = (side: string) => {
    const row = rows.find((one) => one.side === side);
    return row ? show(row.middle) : '—';
  };
  return (
    <ChartFrame
      title={t('chart.sides')}
      sentence={t('chart.sidesSentence', { before: said('before'), after: said('after') })}
      emptySentence={t('chart.sidesEmpty')}
      numbers={{
        columns: [t('chart.sides'), t(isNps ? 'chart.nps' : 'chart.share'), t('chart.low95'), t('chart.high95'), t('chart.n')],
        rows: rows.map((row) => ({
          label: t(`side.${row.side}`),
          figures: [show(row.middle), show(row.low), show(row.high), formats.number(row.n)],
        })),
      }}
    >
      <div data-picture className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-2 text-sm">
        {rows.map((row) => (
          <div key={row.side} className="contents">
            <span>{t(`side.${row.side}`)}</span>
            <IntervalTrack
              label={`${t(`side.${row.side}`)}: ${show(row.middle)} (${t('range', { low: show(row.low), high: show(row.high) })})`}
              {...{ from, to }}
              low={row.low}
              middle={row.middle}
              high={row.high}
              lines={isNps && from < 0 && to > 0 ? [{ at: 0, isStrong: true }] : []}
            />
            <span className="text-end">
              <bdi>{show(row.middle)}</bdi> <span className="text-muted">n {formats.number(row.n)}</span>
            </span>
          </div>
        ))}
        <div aria-hidden className="col-start-2 flex justify-between text-muted text-xs">
          <span>{show(from)}</span>
          <span>{show(to)}</span>
        </div>
      </div>
    </ChartFrame>
  );
}
