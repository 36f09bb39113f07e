import type { Changes } from '@/domain/history/event';
import { rewind } from '@/domain/history/rewind';
import type { Measurement, TargetPoint } from './goal';
import type { GoalRows } from './read-goals';

/** A line about a goal or a KPI. `note`: what was written beside a value. */
export type GoalDeed = { subjectId: string; action: string; at: Date; changes: Changes; note: string };

/**
 * Goals, KPIs, paths and values as Parcours knew them at a moment: what was written down later is taken back, what was made later is not
 * there. @param deeds every later line about these goals and KPIs, the first first; earlier ones may be among them
 */
export function goalsAsOf(rows: GoalRows, deeds: readonly GoalDeed[], moment: Date): GoalRows {
  const later = new Map<string, GoalDeed[]>();
  for (const deed of deeds) if (deed.at > moment) later.set(deed.subjectId, [...(later.get(deed.subjectId) ?? []), deed]);
  const since = (id: string) => later.get(id) ?? [];
  const isThere = ({ id }: { id: string }) => !since(id).some(({ action }) => action === 'created');
  const goals = rows.goals.filter(isThere).map((goal) => rewind(goal, since(goal.id)));
  const kpis = rows.kpis.filter(isThere).map((kpi) => rewind(kpi, since(kpi.id)));
  return {
    goals,
    kpis,
    targets: kpis.flatMap(({ id }) => pathAsOf(ofKpi(rows.targets, id), since(id)).map((point) => ({ ...point, kpiId: id }))),
    measurements: kpis.flatMap(({ id }) => valuesAsOf(ofKpi(rows.measurements, id), since(id)).map((value) => ({ ...value, kpiId: id }))),
  };
}

const ofKpi = <Row extends { kpiId: string }>(rows: readonly Row[], kpiId: string) => rows.filter((row) => row.kpiId === kpiId);

function valuesAsOf(values: readonly Measurement[], later: readonly GoalDeed[]): Measurement[] {
  const byDay = new Map(values.map((value) => [value.day, value]));
  for (const { action, changes, note } of later.toReversed()) {
    if (action !== 'measured' && action !== 'measurementRemoved') continue;
    const day = changes.day?.find((one) => typeof one === 'string');
    const before = changes.value?.[0];
    if (typeof day !== 'string') continue;
    if (typeof before === 'number')
      byDay.set(day, { ...byDay.get(day), day, value: before, note: action === 'measurementRemoved' ? note : '' });
    else byDay.delete(day);
  }
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

function pathAsOf(points: readonly TargetPoint[], later: readonly GoalDeed[]): TargetPoint[] {
  const first = later.find(({ action }) => action === 'targetPathSet')?.changes.targetPath?.[0];
  if (!Array.isArray(first)) return [...points];
  return first.flatMap((text): TargetPoint[] => {
    const [day = '', value = ''] = String(text).split(' ');
    return Number.isFinite(Number(value)) && value !== '' ? [{ day, value: Number(value) }] : [];
  });
}
