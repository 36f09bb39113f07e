import { useTranslations } from 'next-intl';
import { HeatTable } from '@/components/charts/heat-table';
import type { Formats } from '@/domain/calendar/formats';
import { openStatuses } from '@/domain/issues/issue';
import { type HeatRow, heatColumns } from '@/domain/program/heat';
import { rowsHref } from './program-texts';

type HeatChartProps = {
  formats: Formats;
  rows: readonly HeatRow[];
  stageNames: ReadonlyMap<string, string>;
  productIds: readonly string[];
};

/** Where it hurts: open issues by stage of the journey and severity. */
export function HeatChart({ formats, rows, stageNames, productIds }: HeatChartProps) {
  const t = useTranslations('program.heat');
  const severity = useTranslations('ui.severity');
  const [worst] = rows;
  const nameOf = (row: HeatRow) => stageNames.get(row.stageId) ?? t('unknown');
  const where = (row: HeatRow) => ({ product: productIds, stage: [row.stageId], status: openStatuses });
  return (
    <HeatTable
      title={t('title')}
      sentence={worst ? t('sentence', { stage: nameOf(worst), count: worst.n, severe: worst[4] + worst[3] }) : ''}
      emptySentence={t('none')}
      rowName={t('stage')}
      columns={heatColumns.map((column) => severity(column))}
      rows={rows.map((row) => ({
        label: nameOf(row),
        href: rowsHref(where(row)),
        cells: heatColumns.map((column) => ({
          value: row[column],
          text: formats.number(row[column]),
          href: rowsHref({ ...where(row), severity: [column] }),
        })),
      }))}
    />
  );
}
