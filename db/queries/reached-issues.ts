import { and, eq, inArray, isNotNull, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import type { Database } from '@/db/dialect/dialect';
import { issueGoals, issues } from '@/db/schema/issues';
import { reachStates } from '@/db/schema/reach';
import { releases } from '@/db/schema/releases';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { outStatuses } from '@/domain/reach/fix-funnel';

type Viewer = Pick<Member, 'role'>;

/** Fixes that users have: out, and in a release that passed its threshold, or past it by themselves. */
export function isReached(viewer: Viewer, name: (column: SQLWrapper) => SQLWrapper): SQL | undefined {
  const hidden = sql`and ${reachStates.releaseId} not in (select ${releases.id} from ${releases} where ${releases.isConfidential})`;
  const reached = (column: SQLWrapper, more: SQL) =>
    sql`(select ${column} from ${reachStates} where ${isNotNull(reachStates.reachedOn)} and ${column} is not null ${more})`;
  const ofReleases = reached(reachStates.releaseId, may(viewer, 'release.seeConfidential') ? sql`` : hidden);
  return and(
    inArray(sql`${name(issues.status)}`, [...outStatuses]),
    or(sql`${name(issues.releaseId)} in ${ofReleases}`, sql`${name(issues.id)} in ${reached(reachStates.issueId, sql``)}`),
  );
}

/** Fixes without a release that users have; of one goal, or all. They are measured one by one, so they are few. */
export async function countReachedAlone(db: Database, _viewer: Viewer, goalId?: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(reachStates)
    .innerJoin(issues, eq(issues.id, reachStates.issueId))
    .where(
      and(
        isNotNull(reachStates.reachedOn),
        // The measured ones are few; the issues that are out are most of the ledger.
        inArray(dialect.unindexed(issues.status), [...outStatuses]),
        goalId ? sql`${issues.id} in (select ${issueGoals.issueId} from ${issueGoals} where ${eq(issueGoals.goalId, goalId)})` : undefined,
      ),
    );
  return row?.n ?? 0;
}
