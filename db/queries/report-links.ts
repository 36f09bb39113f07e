import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import { reportLinks, reportSnapshots } from '@/db/schema/report';
import type { Member } from '@/domain/people/member';

export type ReportLinkLine = Awaited<ReturnType<typeof listReportLinks>>[number];

/** Links ever made, the newest first; for those who may share. */
export async function listReportLinks(db: Database, _viewer: Pick<Member, 'role'>, most = 100) {
  return db
    .select({
      id: reportLinks.id,
      year: reportLinks.year,
      quarter: reportLinks.quarter,
      productName: products.name,
      reader: reportLinks.reader,
      snapshotNote: reportSnapshots.note,
      frozenAt: reportSnapshots.frozenAt,
      by: members.name,
      madeAt: reportLinks.madeAt,
      expiresAt: reportLinks.expiresAt,
      revokedAt: reportLinks.revokedAt,
      lastOpenedAt: reportLinks.lastOpenedAt,
      opens: reportLinks.opens,
      version: reportLinks.version,
    })
    .from(reportLinks)
    .leftJoin(members, eq(members.id, reportLinks.madeById))
    .leftJoin(products, eq(products.id, reportLinks.productId))
    .leftJoin(reportSnapshots, eq(reportSnapshots.id, reportLinks.snapshotId))
    .orderBy(desc(reportLinks.madeAt))
    .limit(most);
}

export async function findReportLink(db: Database, tokenHash: string) {
  const [found] = await db.select().from(reportLinks).where(eq(reportLinks.tokenHash, tokenHash));
  return found;
}

export async function findReportLinkById(db: Database, _viewer: Pick<Member, 'role'>, id: string) {
  const [found] = await db
    .select({ id: reportLinks.id, revokedAt: reportLinks.revokedAt, version: reportLinks.version, reader: reportLinks.reader })
    .from(reportLinks)
    .where(eq(reportLinks.id, id));
  return found;
}
