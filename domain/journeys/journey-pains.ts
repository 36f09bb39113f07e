import type { HeatRow } from '@/domain/program/heat';

export type JourneyPains<S> = { open: ReadonlyMap<string, number>; worst: { stage: S; heat: HeatRow } | undefined };

/**
 * Where it hurts on journeys in use. @param heat open issues by stage, most first
 * @returns open issues by journey (journeys without any are missing) and the stage with most
 */
export function journeyPains<S extends { id: string; journeyId: string }>(stages: readonly S[], heat: readonly HeatRow[]): JourneyPains<S> {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const hurting = heat.flatMap((row) => {
    const stage = byId.get(row.stageId);
    return stage ? [{ stage, heat: row }] : [];
  });
  const open = new Map<string, number>();
  for (const { stage, heat: row } of hurting) open.set(stage.journeyId, (open.get(stage.journeyId) ?? 0) + row.n);
  return { open, worst: hurting[0] };
}
