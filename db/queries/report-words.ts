import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { members } from '@/db/schema/people';
import { releases } from '@/db/schema/releases';
import { reportWords } from '@/db/schema/report';
import type { Member } from '@/domain/people/member';
import type { AskedQuarter } from '@/domain/report/report-quarter';
import type { WordSection } from '@/domain/report/report-words';

type Viewer = Pick<Member, 'role'>;

/** The leads' own words for a quarter, with who wrote them. */
export async function listReportWords(db: Database, _viewer: Viewer, { year, quarter }: AskedQuarter) {
  return db
    .select({
      section: reportWords.section,
      text: reportWords.text,
      locale: reportWords.locale,
      by: members.name,
      at: reportWords.editedAt,
      version: reportWords.version,
    })
    .from(reportWords)
    .leftJoin(members, eq(members.id, reportWords.editedById))
    .where(and(eq(reportWords.year, year), eq(reportWords.quarter, quarter)));
}

export async function findReportWords(db: Database, _viewer: Viewer, { year, quarter }: AskedQuarter, section: WordSection) {
  const [found] = await db
    .select()
    .from(reportWords)
    .where(and(eq(reportWords.year, year), eq(reportWords.quarter, quarter), eq(reportWords.section, section)));
  return found;
}

/** What confidential releases are called, to keep it out of texts that everybody reads. Never handed to a page. */
export async function listSecretNames(db: Database): Promise<string[]> {
  const rows = await db.select({ name: releases.name }).from(releases).where(eq(releases.isConfidential, true));
  return rows.map(({ name }) => name);
}
