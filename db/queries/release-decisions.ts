import { and, asc, eq, inArray } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { releaseOverrides, shipApprovals } from '@/db/schema/release-decisions';
import { openStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import type { ColourOverride } from '@/domain/releases/release-colour';

type Viewer = Pick<Member, 'role'>;

/** What people say of releases, by release. Ask only for releases that the viewer may see. */
export async function listOverrides(db: Database, _viewer: Viewer, releaseIds: readonly string[]): Promise<Map<string, ColourOverride>> {
  if (releaseIds.length === 0) return new Map();
  const rows = await db
    .select({
      releaseId: releaseOverrides.releaseId,
      colour: releaseOverrides.colour,
      reason: releaseOverrides.reason,
      memberName: members.name,
      day: releaseOverrides.day,
      version: releaseOverrides.version,
    })
    .from(releaseOverrides)
    .innerJoin(members, eq(members.id, releaseOverrides.memberId))
    .where(inArray(releaseOverrides.releaseId, [...releaseIds]));
  return new Map(rows.map(({ releaseId, ...override }) => [releaseId, override]));
}

/** Who took it upon themselves to ship a release. Ask only for a release that the viewer may see. */
export async function findApproval(db: Database, _viewer: Viewer, releaseId: string) {
  const [approval] = await db
    .select({
      reason: shipApprovals.reason,
      memberName: members.name,
      day: shipApprovals.day,
      issueIds: shipApprovals.issueIds,
      version: shipApprovals.version,
    })
    .from(shipApprovals)
    .innerJoin(members, eq(members.id, shipApprovals.memberId))
    .where(eq(shipApprovals.releaseId, releaseId));
  return approval;
}

export type Approval = NonNullable<Awaited<ReturnType<typeof findApproval>>>;

/** The catastrophes of a release that are open, or, by their ids, those somebody approved. */
export async function listOpenCatastrophes(db: Database, _viewer: Viewer, releaseId: string) {
  return db
    .select({ id: issues.id, key: issues.key })
    .from(issues)
    .where(
      and(
        eq(issues.releaseId, releaseId),
        inArray(dialect.unindexed(issues.status), [...openStatuses]),
        eq(dialect.unindexed(issues.severity), 4),
      ),
    )
    .orderBy(asc(issues.seq))
    .limit(500);
}

export async function listKeysOf(db: Database, _viewer: Viewer, issueIds: readonly string[]): Promise<string[]> {
  if (issueIds.length === 0) return [];
  const rows = await db
    .select({ key: issues.key })
    .from(issues)
    .where(inArray(issues.id, [...issueIds]))
    .orderBy(asc(issues.seq));
  return rows.map((row) => row.key);
}
