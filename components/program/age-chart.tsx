import { useTranslations } from 'next-intl';
import { BarList } from '@/components/charts/bar-list';
import { Legend } from '@/components/charts/legend';
import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { type AgeBucket, type AgeRow, foundWithin } from '@/domain/history/ageing';
import { openStatuses, priorities } from '@/domain/issues/issue';
import { rowsHref } from './program-texts';

type AgeChartProps = { formats: Formats; rows: readonly AgeRow[]; today: Day; productIds: readonly string[] };

/** How long open issues have waited, by priority. */
export function AgeChart({ formats, rows, today, productIds }: AgeChartProps) {
  const t = useTranslations('program.age');
  const old = rows.find((row) => row.bucket === 'over90');
  const parts = [...priorities, 'none'] as const;
  const name = (priority: (typeof parts)[number]) => (priority === 'none' ? t('noPriority') : priority);
  const hrefOf = (bucket: AgeBucket, priority?: (typeof parts)[number]) => {
    const { from, to } = foundWithin(bucket, today);
    return rowsHref({
      product: productIds,
      status: openStatuses,
      priority: priority ? [priority] : [],
      foundFrom: from,
      foundTo: to,
    });
  };
  return (
    <BarList
      title={t('title')}
      sentence={t('sentence', { old: old?.n ?? 0, urgent: (old?.P0 ?? 0) + (old?.P1 ?? 0) })}
      emptySentence={t('none')}
      legend={<Legend entries={parts.map((priority, look) => ({ name: name(priority), look, isBar: true }))} />}
      rows={rows
        .filter(() => rows.some((row) => row.n > 0))
        .map((row) => ({
          id: row.bucket,
          label: t(row.bucket),
          href: hrefOf(row.bucket),
          text: formats.number(row.n),
          parts: parts
            .map((priority, look) => ({
              look,
              value: row[priority],
              title: t('part', { priority: name(priority), count: formats.number(row[priority]) }),
              href: hrefOf(row.bucket, priority),
            }))
            .filter((part) => part.value > 0),
        }))}
    />
  );
}
