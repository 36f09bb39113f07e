import { useTranslations } from 'next-intl';
import { BarList } from '@/components/charts/bar-list';
import { Legend } from '@/components/charts/legend';
import type { Formats } from '@/domain/calendar/formats';
import { openStatuses, priorities } from '@/domain/issues/issue';
import type { LoadRow } from '@/domain/program/load';
import { rowsHref } from './program-texts';

type LoadChartProps = { formats: Formats; rows: readonly LoadRow[]; names: ReadonlyMap<string, string>; productIds: readonly string[] };

const mostOwners = 20;

/** Who carries how many open issues, by priority. */
export function LoadChart({ formats, rows, names, productIds }: LoadChartProps) {
  const t = useTranslations('program.load');
  const age = useTranslations('program.age');
  const [fullest] = rows;
  const all = rows.reduce((sum, row) => sum + row.n, 0);
  const parts = [...priorities, 'none'] as const;
  const nameOf = (row: LoadRow) => names.get(row.ownerId) ?? t('unknown');
  const label = (priority: (typeof parts)[number]) => (priority === 'none' ? age('noPriority') : priority);
  return (
    <BarList
      title={t('title')}
      sentence={fullest ? t('sentence', { name: nameOf(fullest), count: fullest.n, share: formats.percent(fullest.n / all) }) : ''}
      emptySentence={t('none')}
      legend={<Legend entries={parts.map((priority, look) => ({ name: label(priority), look, isBar: true }))} />}
      rows={rows.slice(0, mostOwners).map((row) => {
        const theirs = { product: productIds, owner: [row.ownerId], status: openStatuses };
        return {
          id: row.ownerId,
          label: nameOf(row),
          href: rowsHref(theirs),
          text: t('text', { count: row.n }),
          parts: parts
            .map((priority, look) => ({
              look,
              value: row[priority],
              title: age('part', { priority: label(priority), count: formats.number(row[priority]) }),
              href: rowsHref({ ...theirs, priority: [priority] }),
            }))
            .filter((part) => part.value > 0),
        };
      })}
    />
  );
}
