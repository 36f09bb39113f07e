import { useTranslations } from 'next-intl';
import { LineSeries } from '@/components/charts/line-series';
import { addDays, type Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { WeekCount } from '@/domain/history/flow';
import { rowsHref } from './program-texts';

type FlowChartProps = {
  formats: Formats;
  found: readonly WeekCount[];
  fixed: readonly WeekCount[];
  verified: readonly WeekCount[];
  shipped: readonly { day: Day; name: string }[];
  productIds: readonly string[];
};

const total = (weeks: readonly WeekCount[]) => weeks.reduce((sum, week) => sum + week.n, 0);

/** Found against fixed and verified, week by week, with the releases that shipped. */
export function FlowChart({ formats, found, fixed, verified, shipped, productIds }: FlowChartProps) {
  const t = useTranslations('program.flow');
  const sums = { found: total(found), fixed: total(fixed), verified: total(verified) };
  const trend = sums.found > sums.fixed ? 'grows' : sums.found < sums.fixed ? 'shrinks' : 'stays';
  const isEmpty = sums.found + sums.fixed + sums.verified === 0;
  const foundIn = (week: Day) => rowsHref({ product: productIds, foundFrom: week, foundTo: addDays(week, 6) });
  return (
    <LineSeries
      formats={formats}
      title={t('title')}
      sentence={t('sentence', { ...sums, trend })}
      emptySentence={t('none')}
      dayLabel={t('week')}
      isCount
      days={isEmpty ? [] : found.map((week) => week.week)}
      lines={[
        { name: t('found'), values: found.map((week) => week.n), hrefs: found.map((week) => foundIn(week.week)) },
        { name: t('fixed'), values: fixed.map((week) => week.n) },
        { name: t('verified'), values: verified.map((week) => week.n) },
      ]}
      markers={shipped.map(({ day, name }) => ({ day, label: name }))}
    />
  );
}
