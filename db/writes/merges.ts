import { eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { originalsFrom } from '@/db/queries/issue-family';
import { issues } from '@/db/schema/issues';

export type MetIssue = { id: string; productId: string; metCount: number };

/**
 * Adds to how often an original, and all above it, count as met. Atomic and without a new version: nobody who is
 * editing the original has to look again because somebody else met the problem too.
 */
export async function addMeetings(tx: Database, originalId: string, meetings: number): Promise<MetIssue | undefined> {
  await tx
    .update(issues)
    .set({ metCount: sql`${issues.metCount} + ${meetings}` })
    .where(inArray(issues.id, originalsFrom(originalId)));
  const [original] = await tx
    .select({ id: issues.id, productId: issues.productId, metCount: issues.metCount })
    .from(issues)
    .where(eq(issues.id, originalId));
  return original;
}
