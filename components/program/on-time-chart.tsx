import { useTranslations } from 'next-intl';
import { LineSeries } from '@/components/charts/line-series';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { TallyRow } from '@/domain/history/flow';
import { onTimeOf } from '@/domain/history/timeliness';

/** Which share of fixes kept its first deadline, by whole months from the one of `since` on; months with too few fixes stay empty. */
export function OnTimeChart({ formats, rows, since }: { formats: Formats; rows: readonly TallyRow[]; since: Day }) {
  const t = useTranslations('program.onTime');
  const months = [...new Set(rows.map((row) => row.a))].sort();
  const shares = months.map((month) => onTimeOf(rows.filter((row) => row.a === month)).share);
  const { share } = onTimeOf(rows);
  const sentence =
    share.kind === 'tooFew'
      ? t('tooFew', { n: share.n, needed: share.needed })
      : t('sentence', {
          n: share.n,
          since: formats.month(since),
          share: formats.percent(share.share),
          low: formats.percent(share.low),
          high: formats.percent(share.high),
        });
  return (
    <LineSeries
      formats={formats}
      title={t('title')}
      sentence={sentence}
      emptySentence={share.n === 0 ? t('none') : sentence}
      dayLabel={t('month')}
      days={months.map((month) => `${month}-01`)}
      lines={[{ name: t('share'), values: shares.map((month) => (month.kind === 'share' ? month.share : null)) }]}
      isShare
      isMonthly
    />
  );
}
