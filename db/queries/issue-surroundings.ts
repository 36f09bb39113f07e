import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import { releases } from '@/db/schema/releases';
import type { IssueFacts } from '@/domain/issues/issue-update';

type Named = { productId: string; releaseId: string | null; ownerId: string | null; verifierId: string | null; originalId: string | null };
type Surroundings = Pick<IssueFacts, 'release' | 'isOwnerKnown' | 'isVerifierKnown' | 'isCompetitor' | 'original'>;

/** Product, release, people and original that an update names. For rules only: nothing confidential leaves. */
export async function findIssueSurroundings(db: Database, named: Named): Promise<Surroundings> {
  const [product] = await db.select({ isCompetitor: products.isCompetitor }).from(products).where(eq(products.id, named.productId));
  return {
    isCompetitor: product?.isCompetitor ?? false,
    release: named.releaseId ? await findReleaseFacts(db, named.releaseId) : undefined,
    isOwnerKnown: named.ownerId ? await isActiveMember(db, named.ownerId) : false,
    isVerifierKnown: named.verifierId ? await isActiveMember(db, named.verifierId) : false,
    original: named.originalId ? await findOriginal(db, named.originalId) : undefined,
  };
}

async function findReleaseFacts(db: Database, releaseId: string): Promise<Surroundings['release']> {
  const [release] = await db
    .select({ productId: releases.productId, shippedOn: releases.shippedOn, status: releases.status })
    .from(releases)
    .where(eq(releases.id, releaseId));
  return release && { productId: release.productId, shippedOn: release.shippedOn, isCancelled: release.status === 'cancelled' };
}

export async function isActiveMember(db: Database, memberId: string): Promise<boolean> {
  const found = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.id, memberId), isNull(members.disabledAt)));
  return found.length === 1;
}

async function findOriginal(db: Database, issueId: string): Promise<Surroundings['original']> {
  const [original] = await db.select({ id: issues.id, duplicateOfId: issues.duplicateOfId }).from(issues).where(eq(issues.id, issueId));
  return original;
}
