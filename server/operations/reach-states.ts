import type { Database } from '@/db/dialect/dialect';
import { findReachPercent, listMeasuredOfProduct, listReachPoints } from '@/db/queries/reach';
import { type ReachOwner, saveReachState } from '@/db/writes/reach';
import { reachStateOf } from '@/domain/reach/reached-on';

/** The rules see every measurement, whoever entered it. */
const everything = { role: 'admin' } as const;

/** Writes down anew where a release or an issue stands against its product's threshold. */
export async function refreshReach(tx: Database, owner: ReachOwner & { productId: string }, percent?: number): Promise<void> {
  const threshold = (percent ?? (await findReachPercent(tx, owner.productId))) / 100;
  await saveReachState(tx, owner, reachStateOf(await listReachPoints(tx, everything, owner.subjectId), threshold));
}

/** After the threshold moved: as many statements as the product has measured releases and fixes. */
export async function refreshReachOfProduct(tx: Database, productId: string): Promise<void> {
  const percent = await findReachPercent(tx, productId);
  for (const owner of await listMeasuredOfProduct(tx, productId)) await refreshReach(tx, { ...owner, productId }, percent);
}
