import type { Database } from '@/db/dialect/dialect';
import type { Day } from '@/domain/calendar/day';
import { readOutcome } from '@/domain/outcomes/read-outcome';
import type { Member } from '@/domain/people/member';
import { listOutcomes } from './outcomes';

/**
 * Issues whose fix is proven better by at least one of their contracts; what is only claimed never counts. Contracts are few, so their
 * verdicts are read, not stored. Contracts that the viewer may not see are not counted.
 */
export async function listProvenIssueIds(db: Database, viewer: Pick<Member, 'role'>, today: Day): Promise<string[]> {
  const seen = await listOutcomes(db, viewer);
  const proven = seen.filter((facts) => facts.outcome.issueId && readOutcome(facts, today).verdict === 'provenBetter');
  return [...new Set(proven.flatMap(({ outcome }) => outcome.issueId ?? []))];
}

export const countProvenIssues = async (db: Database, viewer: Pick<Member, 'role'>, today: Day): Promise<number> =>
  (await listProvenIssueIds(db, viewer, today)).length;
