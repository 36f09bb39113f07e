import type { Database } from '@/db/dialect/dialect';
import { findIssueSurroundings } from '@/db/queries/issue-surroundings';
import { findOrganisation } from '@/db/queries/organisation';
import { dayIn } from '@/domain/calendar/day';
import type { Issue } from '@/domain/issues/issue';
import type { IssueChanges } from '@/domain/issues/issue-changes';
import type { IssueFacts } from '@/domain/issues/issue-update';

/** What the rules must know of the world around an issue to decide an update. */
export async function factsFor(
  tx: Database,
  issue: Issue,
  { changes, isCheckedByStep }: { changes: IssueChanges; isCheckedByStep?: boolean },
  now: Date,
): Promise<IssueFacts> {
  const organisation = await findOrganisation(tx);
  const around = await findIssueSurroundings(tx, {
    productId: issue.productId,
    releaseId: changes.releaseId === undefined ? issue.releaseId : changes.releaseId,
    ownerId: changes.ownerId ?? null,
    verifierId: changes.verifierId ?? null,
    originalId: changes.duplicateOfId ?? null,
  });
  return { ...around, today: dayIn(organisation?.timeZone ?? 'UTC', now), now, isCheckedByStep };
}
