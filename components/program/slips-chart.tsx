import { useTranslations } from 'next-intl';
import { GroupedBars } from '@/components/charts/bar-series';
import type { Formats } from '@/domain/calendar/formats';
import type { WeekCount } from '@/domain/history/flow';
import { rowsHref } from './program-texts';

type SlipsChartProps = { formats: Formats; later: readonly WeekCount[]; earlier: readonly WeekCount[]; productIds: readonly string[] };

const total = (weeks: readonly WeekCount[]) => weeks.reduce((sum, week) => sum + week.n, 0);

/** Deadlines that moved, week by week. */
export function SlipsChart({ formats, later, earlier, productIds }: SlipsChartProps) {
  const t = useTranslations('program.slips');
  return (
    <div>
      <GroupedBars
        formats={formats}
        title={t('title')}
        sentence={t('sentence', { later: total(later), earlier: total(earlier) })}
        emptySentence={t('none')}
        labelName={t('week')}
        labels={later.map((week) => formats.dayShort(week.week))}
        bars={[
          { name: t('later'), values: later.map((week) => week.n) },
          { name: t('earlier'), values: earlier.map((week) => week.n) },
        ]}
      />
      <a className="link text-sm" href={rowsHref({ product: productIds, slipped: true })}>
        {t('see')}
      </a>
    </div>
  );
}
