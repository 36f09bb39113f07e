import { desc, eq, or } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { outcomes } from '@/db/schema/outcomes';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import { releases } from '@/db/schema/releases';
import { reportSnapshots } from '@/db/schema/report';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

type Viewer = Pick<Member, 'role'>;

const about = {
  id: reportSnapshots.id,
  year: reportSnapshots.year,
  quarter: reportSnapshots.quarter,
  productId: reportSnapshots.productId,
  productName: products.name,
  note: reportSnapshots.note,
  frozenAt: reportSnapshots.frozenAt,
  by: members.name,
};

export type SnapshotLine = Awaited<ReturnType<typeof listSnapshots>>[number];

/** Frozen reports, the newest first. */
export async function listSnapshots(db: Database, _viewer: Viewer, most = 100) {
  return db
    .select(about)
    .from(reportSnapshots)
    .leftJoin(members, eq(members.id, reportSnapshots.frozenById))
    .leftJoin(products, eq(products.id, reportSnapshots.productId))
    .orderBy(desc(reportSnapshots.frozenAt))
    .limit(most);
}

/** A frozen report in the form that the viewer may read; the other one is not even selected. */
export async function findSnapshot(db: Database, viewer: Viewer, id: string) {
  const report = may(viewer, 'release.seeConfidential') ? reportSnapshots.whole : reportSnapshots.open;
  const [found] = await db
    .select({ ...about, report })
    .from(reportSnapshots)
    .leftJoin(members, eq(members.id, reportSnapshots.frozenById))
    .leftJoin(products, eq(products.id, reportSnapshots.productId))
    .where(eq(reportSnapshots.id, id));
  return found;
}

/** Releases that are confidential by now, to keep them out of what was frozen before. Never handed to a page. */
export async function listSecretReleases(db: Database): Promise<{ id: string; name: string }[]> {
  return db.select({ id: releases.id, name: releases.name }).from(releases).where(eq(releases.isConfidential, true));
}

/** Contracts about releases, or fixes in releases, that are confidential by now. */
export async function listSecretOutcomeIds(db: Database): Promise<string[]> {
  const rows = await db
    .select({ id: outcomes.id })
    .from(outcomes)
    .leftJoin(issues, eq(issues.id, outcomes.issueId))
    .innerJoin(releases, or(eq(releases.id, outcomes.releaseId), eq(releases.id, issues.releaseId)))
    .where(eq(releases.isConfidential, true));
  return rows.map(({ id }) => id);
}
