import { eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issueSequence } from '@/db/schema/issues';
import { products } from '@/db/schema/products';

/** Reserves numbers for new issues of a product: `APP-124 …`, and places in the sequence across products. Both rows stay locked until the transaction ends. */
export async function reserveIssueNumbers(
  tx: Database,
  productId: string,
  howMany: number,
): Promise<{ seq: number; key: string }[] | undefined> {
  const [product] = await tx
    .update(products)
    .set({ nextIssueNumber: sql`${products.nextIssueNumber} + ${howMany}` })
    .where(eq(products.id, productId))
    .returning({ key: products.key, next: products.nextIssueNumber });
  if (!product) return undefined;

  const [sequence] = await tx
    .insert(issueSequence)
    .values({ id: 'issue', next: howMany + 1 })
    .onConflictDoUpdate({ target: issueSequence.id, set: { next: sql`${issueSequence.next} + ${howMany}` } })
    .returning({ next: issueSequence.next });
  const firstSeq = (sequence?.next ?? howMany + 1) - howMany;
  return Array.from({ length: howMany }, (_, index) => ({
    seq: firstSeq + index,
    key: `${product.key}-${product.next - howMany + index}`,
  }));
}
