import { useTranslations } from 'next-intl';
import { LineSeries } from '@/components/charts/line-series';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { useChanceText } from './chance-text';

type ChanceChartProps = { chances: readonly { day: Day; chance: number }[]; now: { day: Day; chance: number } | null; formats: Formats };

/** How the chance of a goal moved, week by week, as it was forecast at the time. @param now null when its year has ended or nothing can be said */
export function ChanceChart({ chances, now, formats }: ChanceChartProps) {
  const t = useTranslations('goals.chance');
  const text = useChanceText(formats);
  const kept = now ? [...chances.filter(({ day }) => day < now.day), now] : chances;
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || kept.length < 2) return <p className="text-muted text-sm">{t('notKept')}</p>;
  const moved = { first: text(first.chance), day: formats.day(first.day), last: text(last.chance) };
  return (
    <LineSeries
      formats={formats}
      title={t('chart')}
      sentence={now ? t('moved', moved) : t('movedUntil', { ...moved, end: formats.day(last.day) })}
      emptySentence={t('notKept')}
      dayLabel={t('day')}
      days={kept.map(({ day }) => day)}
      lines={[
        { name: t('one'), values: kept.map(({ chance }) => chance) },
        { name: t('likely'), values: kept.map(() => 0.85), quiet: 'limit' },
        { name: t('even'), values: kept.map(() => 0.5), quiet: 'limit' },
      ]}
      isShare
    />
  );
}
