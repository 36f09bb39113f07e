import { useTranslations } from 'next-intl';
import { LineSeries } from '@/components/charts/line-series';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { everyone, type ReachPoint } from '@/domain/reach/reach-point';
import { reachStateOf } from '@/domain/reach/reached-on';

export type ReachChartProps = {
  formats: Formats;
  points: readonly ReachPoint[];
  /** The day users could first have it. */
  startedOn: Day;
  /** 0…1: from there on fixes count as reached. */
  threshold: number;
};

/** The share of users who have it, by channel, against the line from which its fixes count as reached. */
export function ReachChart({ formats, points, startedOn, threshold }: ReachChartProps) {
  const t = useTranslations('reach.chart');
  const { reachedOn, newest } = reachStateOf(points, threshold);
  const days = [...new Set(points.map((point) => point.day))].sort();
  const channels = [...new Set(points.map((point) => point.channel))].sort();
  const shareOn = new Map(points.map((point) => [`${point.day} ${point.channel}`, point.share]));
  const values = {
    share: formats.percent(newest?.share ?? 0, 1),
    day: formats.day(newest?.day ?? null),
    threshold: formats.percent(threshold, 0),
    channel: newest?.channel || t('everyone'),
    hasChannel: newest && newest.channel !== everyone ? 'yes' : 'no',
  };
  return (
    <LineSeries
      formats={formats}
      title={t('title')}
      sentence={reachedOn ? t('reached', { ...values, reached: formats.day(reachedOn) }) : t('notYet', values)}
      emptySentence={t('none', { threshold: values.threshold })}
      dayLabel={t('day')}
      isShare
      decimals={1}
      days={days}
      lines={[
        ...channels.map((channel) => ({
          name: channel || t('everyone'),
          values: days.map((day) => shareOn.get(`${day} ${channel}`) ?? null),
        })),
        ...(days.length > 0 ? [{ name: t('threshold'), values: days.map(() => threshold), isPath: true }] : []),
      ]}
      markers={[{ day: startedOn, label: t('start') }, ...(reachedOn ? [{ day: reachedOn, label: t('marker') }] : [])]}
    />
  );
}
