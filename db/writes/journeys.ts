import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import type { Journey, Stage, Touchpoint } from '@/domain/journeys/journey';

export async function insertJourney(tx: Database, journey: Journey): Promise<void> {
  await tx.insert(journeys).values(journey);
}

/** Saves only if nobody else saved first. Every edit below a journey moves its version on. */
export async function saveJourney(tx: Database, journey: Journey): Promise<boolean> {
  const saved = await tx
    .update(journeys)
    .set(journey)
    .where(and(eq(journeys.id, journey.id), eq(journeys.version, journey.version - 1)))
    .returning({ id: journeys.id });
  return saved.length === 1;
}

export async function insertStage(tx: Database, stage: Stage): Promise<void> {
  await tx.insert(stages).values(stage);
}

export async function saveStage(tx: Database, stage: Stage): Promise<void> {
  await tx.update(stages).set(stage).where(eq(stages.id, stage.id));
}

export async function insertTouchpoint(tx: Database, touchpoint: Touchpoint): Promise<void> {
  await tx.insert(touchpoints).values(touchpoint);
}

export async function saveTouchpoint(tx: Database, touchpoint: Touchpoint): Promise<void> {
  await tx.update(touchpoints).set(touchpoint).where(eq(touchpoints.id, touchpoint.id));
}
