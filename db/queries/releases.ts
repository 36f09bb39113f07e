import { and, asc, count, eq, gte, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { releases } from '@/db/schema/releases';
import { openStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import type { Release, SeenRelease } from '@/domain/releases/release';

type Viewer = Pick<Member, 'role'>;

/** What anybody may know of any release. */
const openColumns = {
  id: releases.id,
  productId: releases.productId,
  status: releases.status,
  version: releases.version,
  isConfidential: releases.isConfidential,
};

const mayBeSeenBy = (viewer: Viewer): SQL | undefined =>
  may(viewer, 'release.seeConfidential') ? undefined : eq(releases.isConfidential, false);

/**
 * Releases as one viewer may see them. The name, days and notes of a confidential release are not even selected for
 * people without the right: two statements, one for what they may see, one for the bare presence of the rest.
 */
async function seeReleases(db: Database, viewer: Viewer, where: SQL | undefined): Promise<SeenRelease[]> {
  const visible = await db
    .select()
    .from(releases)
    .where(and(where, mayBeSeenBy(viewer)))
    .orderBy(asc(releases.plannedOn), asc(releases.id));
  const seen = visible.map((release): SeenRelease => ({ ...release, isMasked: false }));
  if (may(viewer, 'release.seeConfidential')) return seen;
  const hidden = await db
    .select(openColumns)
    .from(releases)
    .where(and(where, eq(releases.isConfidential, true)))
    .orderBy(asc(releases.id));
  return [...seen, ...hidden.map((release): SeenRelease => ({ ...release, isConfidential: true, isMasked: true }))];
}

export async function findRelease(db: Database, viewer: Viewer, releaseId: string): Promise<SeenRelease | undefined> {
  const [release] = await seeReleases(db, viewer, eq(releases.id, releaseId));
  return release;
}

/** Releases by their ids, masked where they must be; for naming them beside issues and in the history. */
export async function listReleasesById(db: Database, viewer: Viewer, releaseIds: readonly string[]): Promise<SeenRelease[]> {
  return releaseIds.length === 0 ? [] : seeReleases(db, viewer, inArray(releases.id, [...releaseIds]));
}

/** Every release that is not given up (unless those are asked for too) and planned from a day on, or of one product. */
export async function listReleases(
  db: Database,
  viewer: Viewer,
  choice: { productId?: string; plannedFrom?: string; isWithCancelled?: boolean } = {},
): Promise<SeenRelease[]> {
  return seeReleases(
    db,
    viewer,
    and(
      choice.isWithCancelled ? undefined : ne(releases.status, 'cancelled'),
      choice.productId ? eq(releases.productId, choice.productId) : undefined,
      // A filter by day would tell the day of a confidential release, so those are left in.
      choice.plannedFrom ? sql`(${gte(releases.plannedOn, choice.plannedFrom)} or ${releases.isConfidential})` : undefined,
    ),
  );
}

/** Releases that issues can still be planned into, for people who plan. */
export async function listOpenReleases(db: Database, viewer: Viewer, productId?: string): Promise<SeenRelease[]> {
  return seeReleases(db, viewer, and(eq(releases.status, 'planned'), productId ? eq(releases.productId, productId) : undefined));
}

/** The whole release, for operations that may edit it. */
export async function findReleaseToEdit(db: Database, viewer: Viewer, releaseId: string): Promise<Release | undefined> {
  const [release] = await db
    .select()
    .from(releases)
    .where(and(eq(releases.id, releaseId), mayBeSeenBy(viewer)));
  return release;
}

export async function isReleaseNameTaken(db: Database, productId: string, name: string, exceptId: string): Promise<boolean> {
  const found = await db
    .select({ id: releases.id })
    .from(releases)
    .where(and(eq(releases.productId, productId), eq(releases.name, name), ne(releases.id, exceptId), ne(releases.status, 'cancelled')));
  return found.length > 0;
}

/** Issues of a release that are not fixed yet, and all of them; declined and duplicate ones hold nothing up. */
export async function countIssuesInRelease(db: Database, releaseId: string): Promise<{ open: number; all: number }> {
  const rows = await db
    .select({ status: issues.status, n: count() })
    .from(issues)
    .where(eq(issues.releaseId, releaseId))
    .groupBy(issues.status);
  const open = rows.filter((row) => openStatuses.some((status) => status === row.status));
  const sum = (counted: typeof rows) => counted.reduce((total, row) => total + row.n, 0);
  return { open: sum(open), all: sum(rows) };
}
