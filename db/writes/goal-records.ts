import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { goalForecasts, goalOverrides, goalSnapshots, kpiBaselines, kpiForecasts } from '@/db/schema/goal-records';
import type { KpiBaseline } from '@/domain/goals/kpi-baseline';

export async function insertBaseline(tx: Database, baseline: KpiBaseline): Promise<void> {
  await tx.insert(kpiBaselines).values({ ...baseline, values: [...baseline.values] });
}

/** Takes a declaration back; the history keeps that it was made. */
export async function removeBaseline(tx: Database, id: string): Promise<void> {
  await tx.delete(kpiBaselines).where(eq(kpiBaselines.id, id));
}

export async function insertOverride(tx: Database, override: typeof goalOverrides.$inferInsert): Promise<void> {
  await tx.insert(goalOverrides).values(override);
}

/** Holds only if nobody else took it back first. */
export async function endOverride(tx: Database, id: string, version: number, endedById: string, endedAt: Date): Promise<boolean> {
  const ended = await tx
    .update(goalOverrides)
    .set({ endedAt, endedById, version: version + 1 })
    .where(and(eq(goalOverrides.id, id), eq(goalOverrides.version, version), isNull(goalOverrides.endedAt)))
    .returning({ id: goalOverrides.id });
  return ended.length === 1;
}

/** Keeps what was forecast on a day; what was kept that day already stays as it is. */
export async function insertGoalForecasts(
  tx: Database,
  goals: readonly (typeof goalForecasts.$inferInsert)[],
  kpis: readonly (typeof kpiForecasts.$inferInsert)[],
): Promise<void> {
  if (goals.length > 0)
    await tx
      .insert(goalForecasts)
      .values([...goals])
      .onConflictDoNothing();
  if (kpis.length > 0)
    await tx
      .insert(kpiForecasts)
      .values([...kpis])
      .onConflictDoNothing();
}

/** @returns whether it was taken: one with the same id stays as it is */
export async function insertSnapshot(tx: Database, snapshot: typeof goalSnapshots.$inferInsert): Promise<boolean> {
  const taken = await tx.insert(goalSnapshots).values(snapshot).onConflictDoNothing().returning({ id: goalSnapshots.id });
  return taken.length === 1;
}
