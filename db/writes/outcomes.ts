import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { outcomeCounts, outcomeGuards, outcomes, outcomeValues } from '@/db/schema/outcomes';
import type { Outcome, OutcomeCounts, OutcomeSeries, OutcomeValue } from '@/domain/outcomes/outcome';

export const insertOutcome = async (tx: Database, outcome: Outcome): Promise<void> => void (await tx.insert(outcomes).values(outcome));

/** Holds only if nobody else saved first. */
export async function saveOutcome(tx: Database, outcome: Outcome): Promise<boolean> {
  const saved = await tx
    .update(outcomes)
    .set(outcome)
    .where(and(eq(outcomes.id, outcome.id), eq(outcomes.version, outcome.version - 1)))
    .returning({ id: outcomes.id });
  return saved.length === 1;
}

/** Replaces the KPIs that must not get worse. */
export async function saveGuards(tx: Database, outcomeId: string, kpiIds: readonly string[]): Promise<void> {
  await tx.delete(outcomeGuards).where(eq(outcomeGuards.outcomeId, outcomeId));
  if (kpiIds.length > 0) await tx.insert(outcomeGuards).values(kpiIds.map((kpiId) => ({ outcomeId, kpiId })));
}

type Recorder = { recordedById: string | null; recordedAt: Date };

/** One value a day and series: a later one replaces it (the history keeps both). */
export async function saveOutcomeValues(tx: Database, outcomeId: string, values: readonly OutcomeValue[], by: Recorder): Promise<void> {
  for (const value of values) {
    const row = { outcomeId, ...value, ...by };
    await tx
      .insert(outcomeValues)
      .values(row)
      .onConflictDoUpdate({ target: [outcomeValues.outcomeId, outcomeValues.series, outcomeValues.day], set: row });
  }
}

export async function removeOutcomeValue(tx: Database, outcomeId: string, series: OutcomeSeries, day: string): Promise<void> {
  await tx
    .delete(outcomeValues)
    .where(and(eq(outcomeValues.outcomeId, outcomeId), eq(outcomeValues.series, series), eq(outcomeValues.day, day)));
}

export async function saveOutcomeCounts(tx: Database, outcomeId: string, counts: OutcomeCounts, by: Recorder): Promise<void> {
  const row = { outcomeId, ...counts, ...by };
  await tx
    .insert(outcomeCounts)
    .values(row)
    .onConflictDoUpdate({ target: [outcomeCounts.outcomeId, outcomeCounts.side], set: row });
}
