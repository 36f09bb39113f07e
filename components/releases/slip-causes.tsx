import { useTranslations } from 'next-intl';
import { BarList } from '@/components/charts/bar-list';
import { Legend } from '@/components/charts/legend';
import type { Formats } from '@/domain/calendar/formats';
import type { CauseRow } from '@/domain/releases/slips-by-cause';

type SlipCausesProps = { formats: Formats; rows: readonly CauseRow[] /** Where the moves can be read. */; href?: string };

const kinds = ['issues', 'releases'] as const;

/** Why days moved later, counted by the cause that was chosen. */
export function SlipCauses({ formats, rows, href }: SlipCausesProps) {
  const t = useTranslations('releases.causes');
  const ui = useTranslations('ui.moveCause');
  const all = rows.reduce((sum, row) => sum + row.issues + row.releases, 0);
  const [first] = rows;
  return (
    <BarList
      title={t('title')}
      sentence={first ? t('sentence', { all, first: first.issues + first.releases, cause: ui(first.cause) }) : ''}
      emptySentence={t('none')}
      legend={<Legend entries={kinds.map((kind, look) => ({ name: t(kind), look, isBar: true }))} />}
      rows={rows.map((row) => ({
        id: row.cause,
        label: ui(row.cause),
        href,
        text: formats.number(row.issues + row.releases),
        parts: kinds
          .map((kind, look) => ({ look, value: row[kind], title: t('part', { kind: t(kind), count: row[kind] }) }))
          .filter((part) => part.value > 0),
      }))}
    />
  );
}
