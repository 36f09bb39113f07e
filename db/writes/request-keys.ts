import { lt } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { requestKeys } from '@/db/schema/people';

const keptForMs = 7 * 86_400_000;

export async function saveRequestAnswer(tx: Database, memberId: string, requestKey: string, answer: unknown, now: Date): Promise<void> {
  await tx.insert(requestKeys).values({ id: requestKey, memberId, answer: answer ?? null, at: now });
  await tx.delete(requestKeys).where(lt(requestKeys.at, new Date(now.getTime() - keptForMs)));
}
