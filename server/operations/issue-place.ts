import { findPlaceOfProduct } from '@/db/queries/issue-place';
import { findIssue } from '@/db/queries/issues';
import type { Member } from '@/domain/people/member';
import { type Result, refuse } from '@/domain/result';
import { type IssueSaved, updateIssueIn } from './issues';
import { write } from './write';

export type PlaceIssueInput = {
  issueId: string;
  seenVersion: number;
  /** Null: nowhere on the map. */
  place: { stageId: string; touchpointId: string | null } | null;
  requestKey?: string;
};

/** Puts an issue at a stage or touchpoint of its product's journeys. */
export function placeIssue(
  by: Member,
  { issueId, seenVersion, place, requestKey }: PlaceIssueInput,
  now = new Date(),
): Promise<Result<IssueSaved>> {
  return write(
    by,
    requestKey,
    async (tx) => {
      const issue = await findIssue(tx, by, issueId);
      if (!issue) return refuse('issues.notFound');
      if (place && !(await findPlaceOfProduct(tx, issue.productId, place))) return refuse('issues.placeUnknown');
      const changes = { stageId: place?.stageId ?? null, touchpointId: place?.touchpointId ?? null };
      return updateIssueIn(tx, by, { issueId, seenVersion, changes }, now);
    },
    now,
  );
}
