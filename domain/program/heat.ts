import type { TallyRow } from '@/domain/history/flow';

export const heatColumns = ['4', '3', '2', '1', '0', 'none'] as const;
export type HeatColumn = (typeof heatColumns)[number];

export type HeatRow = { stageId: string; n: number } & Record<HeatColumn, number>;

/** Open issues per stage and severity, the stages with most first. @param rows tallies of `heat`: stage, severity @param most rows kept */
export function heatOf(rows: readonly TallyRow[], most: number): HeatRow[] {
  const stages = new Map<string, HeatRow>();
  for (const row of rows) {
    const stage = stages.get(row.a) ?? { stageId: row.a, n: 0, 4: 0, 3: 0, 2: 0, 1: 0, 0: 0, none: 0 };
    stage.n += row.n;
    stage[heatColumns.find((column) => column === row.b) ?? 'none'] += row.n;
    stages.set(row.a, stage);
  }
  return [...stages.values()].sort((one, other) => other.n - one.n).slice(0, most);
}
