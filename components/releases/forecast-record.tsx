import { useTranslations } from 'next-intl';
import { BarList } from '@/components/charts/bar-list';
import type { Formats } from '@/domain/calendar/formats';
import { type CalibrationRow, honestyOf } from '@/domain/forecasts/calibration';

/** How many of the days that were forecast came true, against how many should have; the straight line beside them. */
export function ForecastRecord({ formats, rows }: { formats: Formats; rows: readonly CalibrationRow[] }) {
  const t = useTranslations('releases.record');
  const made = rows.some((row) => row.made > 0);
  return (
    <BarList
      title={t('title')}
      sentence={t(`honesty.${honestyOf(rows)}`)}
      emptySentence={t('none')}
      rows={
        made
          ? rows.map(({ level, made: n, share }) => ({
              id: String(level),
              label: level === 'straight' ? t('straight') : t('promised', { percent: formats.percent(level / 100, 0) }),
              text:
                share.kind === 'share'
                  ? t('kept', {
                      share: formats.percent(share.share, 0),
                      low: formats.percent(share.low, 0),
                      high: formats.percent(share.high, 0),
                      n,
                    })
                  : t('tooFew', { n, needed: share.needed }),
              parts:
                share.kind === 'share'
                  ? [{ value: share.share, look: level === 'straight' ? 1 : 0, title: formats.percent(share.share, 0) }]
                  : [],
            }))
          : []
      }
    />
  );
}
