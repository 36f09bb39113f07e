import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { checkIns, fiscalYears, goals, kpiMeasurements, kpis, kpiTargets, pillars } from '@/db/schema/goals';
import type { FiscalYear, Goal, Kpi, Measurement, Pillar, TargetPoint } from '@/domain/goals/goal';

export const insertFiscalYear = async (tx: Database, year: FiscalYear): Promise<void> => void (await tx.insert(fiscalYears).values(year));
export const insertPillar = async (tx: Database, pillar: Pillar): Promise<void> => void (await tx.insert(pillars).values(pillar));
export const insertGoal = async (tx: Database, goal: Goal): Promise<void> => void (await tx.insert(goals).values(goal));
export const insertKpi = async (tx: Database, kpi: Kpi): Promise<void> => void (await tx.insert(kpis).values(kpi));

/** Each save holds only if nobody else saved first. */
export async function saveFiscalYear(tx: Database, year: FiscalYear): Promise<boolean> {
  return (
    (
      await tx
        .update(fiscalYears)
        .set(year)
        .where(and(eq(fiscalYears.id, year.id), eq(fiscalYears.version, year.version - 1)))
        .returning({ id: fiscalYears.id })
    ).length === 1
  );
}

export async function savePillar(tx: Database, pillar: Pillar): Promise<boolean> {
  return (
    (
      await tx
        .update(pillars)
        .set(pillar)
        .where(and(eq(pillars.id, pillar.id), eq(pillars.version, pillar.version - 1)))
        .returning({ id: pillars.id })
    ).length === 1
  );
}

export async function saveGoal(tx: Database, goal: Goal): Promise<boolean> {
  return (
    (
      await tx
        .update(goals)
        .set(goal)
        .where(and(eq(goals.id, goal.id), eq(goals.version, goal.version - 1)))
        .returning({ id: goals.id })
    ).length === 1
  );
}

export async function saveKpi(tx: Database, kpi: Kpi): Promise<boolean> {
  return (
    (
      await tx
        .update(kpis)
        .set(kpi)
        .where(and(eq(kpis.id, kpi.id), eq(kpis.version, kpi.version - 1)))
        .returning({ id: kpis.id })
    ).length === 1
  );
}

/** One value a day: a later one for the same day replaces it (the history keeps both). */
export async function saveMeasurements(
  tx: Database,
  kpiId: string,
  values: readonly Measurement[],
  recordedById: string | null,
  recordedAt: Date,
): Promise<void> {
  for (const { day, value, note } of values) {
    const row = { kpiId, day, value, note, recordedById, recordedAt };
    await tx
      .insert(kpiMeasurements)
      .values(row)
      .onConflictDoUpdate({ target: [kpiMeasurements.kpiId, kpiMeasurements.day], set: row });
  }
}

export async function removeMeasurement(tx: Database, kpiId: string, day: string): Promise<void> {
  await tx.delete(kpiMeasurements).where(and(eq(kpiMeasurements.kpiId, kpiId), eq(kpiMeasurements.day, day)));
}

/** Replaces the dated target path of a KPI. */
export async function saveTargets(tx: Database, kpiId: string, points: readonly TargetPoint[]): Promise<void> {
  await tx.delete(kpiTargets).where(eq(kpiTargets.kpiId, kpiId));
  if (points.length > 0) await tx.insert(kpiTargets).values(points.map((point) => ({ kpiId, ...point })));
}

export async function insertCheckIn(tx: Database, checkIn: typeof checkIns.$inferInsert): Promise<void> {
  await tx.insert(checkIns).values(checkIn);
}
