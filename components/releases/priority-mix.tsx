import { useTranslations } from 'next-intl';
import { BarList } from '@/components/charts/bar-list';
import { Legend } from '@/components/charts/legend';
import { rowsHref } from '@/components/program/program-texts';
import type { Formats } from '@/domain/calendar/formats';
import type { TallyRow } from '@/domain/history/flow';
import { doneStatuses, type IssueStatus, openStatuses, priorities } from '@/domain/issues/issue';

const states = [
  { name: 'fixed', statuses: doneStatuses },
  { name: 'open', statuses: openStatuses },
] as const;

/** What the release carries by priority, fixed and open. @param rows tallies of `release` for this one: release, status, priority */
export function PriorityMix({ formats, rows, releaseId }: { formats: Formats; rows: readonly TallyRow[]; releaseId: string }) {
  const t = useTranslations('releases.mix');
  const name = (priority: string) => (priority === 'none' ? t('none') : priority);
  const count = (priority: string, statuses: readonly IssueStatus[]) =>
    rows
      .filter((row) => (row.c || 'none') === priority && statuses.some((status) => status === row.b))
      .reduce((sum, row) => sum + row.n, 0);
  const shown = [...priorities, 'none' as const]
    .map((priority) => ({ priority, fixed: count(priority, doneStatuses), open: count(priority, openStatuses) }))
    .filter((row) => row.fixed + row.open > 0);
  const urgent = count('P0', openStatuses) + count('P1', openStatuses);
  return (
    <BarList
      title={t('title')}
      sentence={t('sentence', { urgent })}
      emptySentence={t('empty')}
      legend={<Legend entries={states.map((state, look) => ({ name: t(state.name), look, isBar: true }))} />}
      rows={shown.map((row) => ({
        id: row.priority,
        label: name(row.priority),
        href: rowsHref({ release: [releaseId], priority: [row.priority] }),
        text: t('of', { fixed: row.fixed, all: row.fixed + row.open }),
        parts: states
          .map((state, look) => ({
            look,
            value: row[state.name],
            title: t('part', { state: t(state.name), count: formats.number(row[state.name]) }),
            href: rowsHref({ release: [releaseId], priority: [row.priority], status: state.statuses }),
          }))
          .filter((part) => part.value > 0),
      }))}
    />
  );
}
