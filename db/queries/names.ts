import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { goals, kpis } from '@/db/schema/goals';
import { issues } from '@/db/schema/issues';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { members } from '@/db/schema/people';
import { personas, products } from '@/db/schema/products';
import { releases } from '@/db/schema/releases';
import { walkthroughs } from '@/db/schema/walkthroughs';
import type { Names } from '@/domain/history/seen-event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

const mostNames = 800;

/** The names behind any ids, whatever they are ids of, in one statement. Issues are named by their key. */
export async function findNames(db: Database, viewer: Member, ids: Iterable<string>): Promise<Names> {
  const wanted = [...new Set(ids)].slice(0, mostNames);
  if (wanted.length === 0) return new Map();
  const named = (table: SQL | object, id: Parameters<typeof inArray>[0], name: unknown, more?: SQL) =>
    sql`select ${id} as id, ${name} as name from ${table} where ${inArray(id, wanted)}${more}`;
  const isOpen = may(viewer, 'release.seeConfidential') ? undefined : sql` and ${eq(releases.isConfidential, false)}`;
  const all = sql.join(
    [
      named(members, members.id, members.name),
      named(issues, issues.id, issues.key),
      named(releases, releases.id, releases.name, isOpen),
      named(products, products.id, products.name),
      named(personas, personas.id, personas.name),
      named(journeys, journeys.id, journeys.name),
      named(stages, stages.id, stages.name),
      named(touchpoints, touchpoints.id, touchpoints.name),
      named(goals, goals.id, goals.name),
      named(kpis, kpis.id, kpis.name),
      named(walkthroughs, walkthroughs.id, walkthroughs.title),
    ],
    sql` union all `,
  );
  const rows = await db.select({ id: sql<string>`id`, name: sql<string>`name` }).from(sql`(${all}) as named`);
  return new Map(rows.map((row) => [row.id, row.name]));
}
