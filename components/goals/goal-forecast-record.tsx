import { useTranslations } from 'next-intl';
import { BarList, type BarRow } from '@/components/charts/bar-list';
import type { Formats } from '@/domain/calendar/formats';
import type { GoalCalibration } from '@/domain/forecasts/goal-calibration';
import type { TooFew } from '@/domain/statistics/figure';
import type { Share } from '@/domain/statistics/wilson';

type GoalForecastRecordProps = {
  formats: Formats;
  calibration: GoalCalibration;
  /** Of the running year: how much of it is over, and how many forecasts wait for its end. */
  running: { quartersOver: number; forecasts: number };
};

/** What was forecast of goals and KPIs as quarters ended, against how their years ended. */
export function GoalForecastRecord({ formats, calibration, running }: GoalForecastRecordProps) {
  const t = useTranslations('goals.record');
  const { goals, expected, met, honesty, chances, ranges } = calibration;
  const wordsOf = ({ n, successes, low, high }: Share) => ({
    ...{ n, successes },
    low: formats.percent(low, 0),
    high: formats.percent(high, 0),
  });
  const figureOf = (share: Share | TooFew, said: string | null): Pick<BarRow, 'text' | 'parts'> =>
    share.kind === 'tooFew'
      ? { text: t('tooFew', { n: share.n, needed: share.needed }), parts: [] }
      : {
          text: said === null ? t('inside', wordsOf(share)) : t('share', { ...wordsOf(share), mean: said }),
          parts: [{ value: share.share, look: 0, title: formats.percent(share.share, 0) }],
        };
  const inside = ranges.reduce((sum, { share }) => sum + (share.kind === 'share' ? share.successes : 0), 0);
  const counted = ranges.reduce((sum, { share }) => sum + (share.kind === 'share' ? share.n : 0), 0);
  return (
    <div className="grid gap-4 xl:grid-cols-2">
      <BarList
        title={t('title')}
        sentence={t(`honesty.${honesty}`, { goals, met, expected: formats.number(expected, 1) })}
        emptySentence={t('none', running)}
        rows={chances.map(({ from, to, said, share }) => ({
          id: String(from),
          label: t('said', { from: formats.percent(from, 0), to: formats.percent(to, 0) }),
          ...figureOf(share, formats.percent(said, 0)),
        }))}
      />
      {ranges.length > 0 && (
        <BarList
          title={t('ranges')}
          sentence={t('rangesSentence', { inside, counted, share: formats.percent(counted === 0 ? 0 : inside / counted, 0) })}
          emptySentence=""
          rows={ranges.map(({ quarter, share }) => ({
            id: String(quarter),
            label: t('asEnded', { quarter }),
            ...figureOf(share, null),
          }))}
        />
      )}
    </div>
  );
}
