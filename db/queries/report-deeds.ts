import { and, asc, between, count, desc, eq, inArray, isNotNull, lt, or, sql } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { doneStatuses, type IssueStatus } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import type { QuarterDeed } from '@/domain/report/issue-rows';

type Viewer = Pick<Member, 'role'>;

const dayOf = { fixed: issues.fixedOn, released: issues.releasedOn, verified: issues.verifiedOn } as const;
/** A fix that was opened again does not count for what it was before. */
const statusesOf = {
  fixed: doneStatuses,
  released: ['released', 'verified'],
  verified: ['verified'],
} as const satisfies Record<QuarterDeed, readonly IssueStatus[]>;

// The days find the rows: of the statuses there are ten times as many.
const status = dialect.unindexed(issues.status);

/** @property productId null: of every product @property isPromised only what had a deadline */
export type DeedSpan = Span & { productId?: string | null; isPromised?: boolean };

const ofProduct = (productId: string | null | undefined) => (productId ? eq(dialect.unindexed(issues.productId), productId) : undefined);

const didWithin = (deed: QuarterDeed, { from, to, productId, isPromised }: DeedSpan) =>
  and(
    between(dayOf[deed], from, to),
    inArray(status, [...statusesOf[deed]]),
    ofProduct(productId),
    isPromised ? isNotNull(issues.originalDueOn) : undefined,
  );

/** Issues fixed on each day of the span that still are. */
export async function countFixesPerDay(db: Database, _viewer: Viewer, span: DeedSpan): Promise<{ day: Day; n: number }[]> {
  const rows = await db.select({ day: issues.fixedOn, n: count() }).from(issues).where(didWithin('fixed', span)).groupBy(issues.fixedOn);
  return rows.flatMap(({ day, n }) => (day ? [{ day, n }] : []));
}

export async function countDeeds(db: Database, _viewer: Viewer, deed: QuarterDeed, span: DeedSpan): Promise<number> {
  const [row] = await db.select({ n: count() }).from(issues).where(didWithin(deed, span));
  return row?.n ?? 0;
}

const shown = {
  id: issues.id,
  seq: issues.seq,
  key: issues.key,
  title: issues.title,
  status: issues.status,
  severity: issues.severity,
  productName: products.name,
  ownerName: members.name,
};

/** The most severe issues of which something was done in the span, of equal ones the newest. @param only of these statuses alone */
export async function listTopDeeds(db: Database, _viewer: Viewer, deed: QuarterDeed, only: IssueStatus, span: DeedSpan, most: number) {
  const severest = db
    .select({ seq: issues.seq })
    .from(issues)
    .where(and(between(dayOf[deed], span.from, span.to), eq(status, only), ofProduct(span.productId)))
    .orderBy(desc(sql`coalesce(${issues.severity}, -1)`), desc(dayOf[deed]), desc(issues.seq))
    .limit(most);
  return db
    .select({ ...shown, day: dayOf[deed] })
    .from(issues)
    .innerJoin(products, eq(products.id, issues.productId))
    .leftJoin(members, eq(members.id, issues.ownerId))
    .where(inArray(issues.seq, severest))
    .orderBy(desc(sql`coalesce(${issues.severity}, -1)`), desc(dayOf[deed]), desc(issues.seq));
}

/** A page of the issues that a figure of the report counts, the newest day first. @param after the last one seen */
export async function listDeeds(
  db: Database,
  _viewer: Viewer,
  deed: QuarterDeed,
  span: DeedSpan,
  { after, most }: { after?: { day: Day; seq: number }; most: number },
) {
  const day = dayOf[deed];
  return db
    .select({ ...shown, day })
    .from(issues)
    .innerJoin(products, eq(products.id, issues.productId))
    .leftJoin(members, eq(members.id, issues.ownerId))
    .where(
      and(didWithin(deed, span), after ? or(lt(day, after.day), and(eq(day, after.day), sql`${issues.seq} > ${after.seq}`)) : undefined),
    )
    .orderBy(desc(day), asc(issues.seq))
    .limit(most);
}
