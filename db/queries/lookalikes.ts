import { inArray, or } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import type { Issue } from '@/domain/issues/issue';
import { duplicateQueryTokens, type Lookalike } from '@/domain/issues/likely-duplicates';
import type { Member } from '@/domain/people/member';

export type LookalikeIssue = Lookalike & Pick<Issue, 'key' | 'status' | 'metCount' | 'duplicateOfId' | 'productId'>;

const mostCompared = 60;
const mostTelling = 3;
const mostPaired = 5;

/**
 * Issues worth comparing with a title: the newest that share two beginnings of words with it, and the newest that share one
 * of its longest. Two short looks into the index, so that the cost does not grow with the ledger.
 */
export async function listLookalikes(db: Database, _viewer: Member, title: string): Promise<LookalikeIssue[]> {
  const tokens = duplicateQueryTokens(title);
  if (tokens.length === 0) return [];
  const telling = tokens.slice(0, mostTelling).map((token) => [token]);
  const sharing = (groups: string[][]) => inArray(issues.seq, dialect.newestMatching(groups, mostCompared));
  return db
    .select({
      id: issues.id,
      key: issues.key,
      title: issues.title,
      status: issues.status,
      touchpointId: issues.touchpointId,
      stepId: issues.stepId,
      metCount: issues.metCount,
      duplicateOfId: issues.duplicateOfId,
      productId: issues.productId,
    })
    .from(issues)
    .where(or(sharing(telling), tokens.length > 1 ? sharing(pairsOf(tokens.slice(0, mostPaired))) : undefined));
}

function pairsOf(tokens: readonly string[]): string[][] {
  return tokens.flatMap((token, index) => tokens.slice(index + 1).map((other) => [token, other]));
}
