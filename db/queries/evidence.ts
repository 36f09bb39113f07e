import { and, asc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { evidence, issues } from '@/db/schema/issues';
import { steps } from '@/db/schema/walkthroughs';
import type { Evidence } from '@/domain/evidence/evidence';
import type { Member } from '@/domain/people/member';
import { familyOf } from './issue-family';

const evidenceColumns = {
  id: evidence.id,
  issueId: evidence.issueId,
  stepId: evidence.stepId,
  originalName: evidence.originalName,
  mediaType: evidence.mediaType,
  bytes: evidence.bytes,
  widthPx: evidence.widthPx,
  heightPx: evidence.heightPx,
  caption: evidence.caption,
  addedById: evidence.addedById,
  addedAt: evidence.addedAt,
};

const mostShown = 200;

async function listWhere(db: Database, where: SQL | undefined): Promise<Evidence[]> {
  return db
    .select(evidenceColumns)
    .from(evidence)
    .where(and(isNull(evidence.removedAt), where))
    .orderBy(asc(evidence.addedAt), asc(evidence.id))
    .limit(mostShown);
}

/** What shows an issue: its own evidence, that of the step it was found at, and that of every duplicate merged into it. */
export async function listEvidenceOfIssue(
  db: Database,
  _viewer: Member,
  issue: { id: string; stepId: string | null },
): Promise<Evidence[]> {
  const ofFamily = inArray(evidence.issueId, familyOf(issue.id));
  const stepsOfFamily = db
    .select({ id: issues.stepId })
    .from(issues)
    .where(inArray(issues.id, familyOf(issue.id)));
  return listWhere(db, or(ofFamily, inArray(evidence.stepId, stepsOfFamily)));
}

export type StoredEvidence = Evidence & { storedAs: string; removedAt: Date | null };

/** One piece with the place of its file. Whoever may read issues may see it; removed ones are for undo only. */
export async function findEvidence(db: Database, _viewer: Member, id: string): Promise<StoredEvidence | undefined> {
  const [found] = await db
    .select({ ...evidenceColumns, storedAs: evidence.storedAs, removedAt: evidence.removedAt })
    .from(evidence)
    .where(eq(evidence.id, id));
  return found;
}

export type EvidenceOwner = { productId: string | null; issueId: string | null };

/** What new evidence will belong to; undefined when there is no such issue or step. */
export async function findEvidenceOwner(db: Database, target: { issueId?: string; stepId?: string }): Promise<EvidenceOwner | undefined> {
  if (target.issueId) {
    const [issue] = await db.select({ productId: issues.productId, issueId: issues.id }).from(issues).where(eq(issues.id, target.issueId));
    return issue;
  }
  const [step] = await db
    .select({ id: steps.id })
    .from(steps)
    .where(eq(steps.id, target.stepId ?? ''));
  return step && { productId: null, issueId: null };
}
