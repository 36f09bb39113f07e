import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { steps, walkers, walkthroughs } from '@/db/schema/walkthroughs';
import type { Step, Walkthrough } from '@/domain/walkthroughs/walkthrough';

export async function insertWalkthrough(tx: Database, walkthrough: Walkthrough, walkerIds: readonly string[]): Promise<void> {
  await tx.insert(walkthroughs).values(walkthrough);
  await saveWalkers(tx, walkthrough.id, walkerIds);
}

/** Saves only if nobody else saved first. */
export async function saveWalkthrough(tx: Database, walkthrough: Walkthrough): Promise<boolean> {
  const saved = await tx
    .update(walkthroughs)
    .set(walkthrough)
    .where(and(eq(walkthroughs.id, walkthrough.id), eq(walkthroughs.version, walkthrough.version - 1)))
    .returning({ id: walkthroughs.id });
  return saved.length === 1;
}

export async function saveWalkers(tx: Database, walkthroughId: string, memberIds: readonly string[]): Promise<void> {
  await tx.delete(walkers).where(eq(walkers.walkthroughId, walkthroughId));
  if (memberIds.length > 0) await tx.insert(walkers).values([...new Set(memberIds)].map((memberId) => ({ walkthroughId, memberId })));
}

export async function insertStep(tx: Database, step: Step): Promise<void> {
  await tx.insert(steps).values(step);
}

/** Saves only if nobody else saved first. Its place is not written: a step before it may have gone meanwhile. */
export async function saveStep(tx: Database, { position: _place, ...step }: Step): Promise<boolean> {
  const saved = await tx
    .update(steps)
    .set(step)
    .where(and(eq(steps.id, step.id), eq(steps.version, step.version - 1)))
    .returning({ id: steps.id });
  return saved.length === 1;
}

/** Takes a step out and closes its gap. @returns whether it was still there as the person saw it */
export async function deleteStep(tx: Database, step: Pick<Step, 'id' | 'version'>): Promise<boolean> {
  const [gone] = await tx
    .delete(steps)
    .where(and(eq(steps.id, step.id), eq(steps.version, step.version)))
    .returning({ walkthroughId: steps.walkthroughId, position: steps.position });
  if (!gone) return false;
  await tx
    .update(steps)
    .set({ position: sql`${steps.position} - 1` })
    .where(and(eq(steps.walkthroughId, gone.walkthroughId), gt(steps.position, gone.position)));
  return true;
}
