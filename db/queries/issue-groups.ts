import { and, asc, eq, exists, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { journeys, stages } from '@/db/schema/journeys';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import { releases } from '@/db/schema/releases';
import { issueStatuses, priorities } from '@/domain/issues/issue';
import type { GroupName } from '@/domain/issues/issue-arrangement';
import type { IssueFilter } from '@/domain/issues/issue-filter';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { hiddenRelease } from './issue-orderings';

/** A group of the list. Names of statuses and the like come from the messages, so they have none here. */
export type IssueGroup = { value: string | number | null; name: string | null };

// SQLite takes 500 parts in one statement.
const mostGroups = 400;

/** The groups of a list in their order: life cycle, urgency, names; without a value last. Groups without issues are left out. */
export async function listGroups(
  db: Database,
  viewer: Pick<Member, 'id' | 'role'>,
  group: GroupName,
  filter: IssueFilter,
): Promise<IssueGroup[]> {
  const unnamed = (values: readonly (string | number | null)[]) => values.map((value) => ({ value, name: null }));
  const none = { value: null, name: null };
  switch (group) {
    case 'status':
      return unnamed(filter.status.length > 0 ? filter.status : issueStatuses);
    case 'priority':
      return unnamed([...priorities, null]);
    case 'severity':
      return unnamed([4, 3, 2, 1, 0, null]);
    case 'owner':
      return [...(await listOwners(db)), none];
    case 'product':
      return listProducts(db);
    case 'stage':
      return [...(await listStages(db)), none];
    case 'release':
      return [...(await listReleases(db, viewer)), ...(may(viewer, 'release.seeConfidential') ? [] : unnamed([hiddenRelease])), none];
  }
}

const holdsIssues = (
  column: typeof issues.ownerId | typeof issues.productId | typeof issues.stageId | typeof issues.releaseId,
  id: unknown,
) => exists(sql`(select 1 from ${issues} where ${column} = ${id})`);

const listOwners = (db: Database) =>
  db
    .select({ value: members.id, name: members.name })
    .from(members)
    .where(holdsIssues(issues.ownerId, members.id))
    .orderBy(asc(members.name), asc(members.id))
    .limit(mostGroups);

const listProducts = (db: Database) =>
  db
    .select({ value: products.id, name: products.name })
    .from(products)
    .where(holdsIssues(issues.productId, products.id))
    .orderBy(asc(products.name), asc(products.id))
    .limit(mostGroups);

const listStages = (db: Database) =>
  db
    .select({ value: stages.id, name: sql<string>`${journeys.name} || ' › ' || ${stages.name}` })
    .from(stages)
    .innerJoin(journeys, eq(journeys.id, stages.journeyId))
    .where(holdsIssues(issues.stageId, stages.id))
    .orderBy(asc(journeys.name), asc(stages.position), asc(stages.id))
    .limit(mostGroups);

const listReleases = (db: Database, viewer: Pick<Member, 'role'>) =>
  db
    .select({ value: releases.id, name: sql<string>`${products.key} || ' ' || ${releases.name}` })
    .from(releases)
    .innerJoin(products, eq(products.id, releases.productId))
    .where(
      and(
        holdsIssues(issues.releaseId, releases.id),
        may(viewer, 'release.seeConfidential') ? undefined : eq(releases.isConfidential, false),
      ),
    )
    .orderBy(asc(products.key), asc(releases.plannedOn), asc(releases.id))
    .limit(mostGroups);
