import { findPlaceOfProduct } from '@/db/queries/issue-place';
import { findStepOrigin } from '@/db/queries/new-issue';
import type { NewIssueFields } from '@/domain/issues/issue-changes';
import type { Member } from '@/domain/people/member';
import { type Result, refuse } from '@/domain/result';
import { createIssueIn, type IssueSaved } from './issues';
import { write } from './write';

export type ReportIssueInput = {
  fields: Omit<NewIssueFields, 'stageId' | 'touchpointId' | 'journeyId' | 'stepId' | 'walkthroughId'>;
  place: { stageId: string; touchpointId: string | null } | null;
  /** The step it was found at; brings walkthrough and journey along. */
  stepId: string | null;
  requestKey?: string;
};

/** A problem somebody met, put where it was met. */
export function reportIssue(
  by: Member,
  { fields, place, stepId, requestKey }: ReportIssueInput,
  now = new Date(),
): Promise<Result<IssueSaved>> {
  return write(
    by,
    requestKey,
    async (tx) => {
      const origin = stepId ? await findStepOrigin(tx, by, stepId) : undefined;
      if (stepId && origin?.productId !== fields.productId) return refuse('issues.placeUnknown');
      const where = place ? await findPlaceOfProduct(tx, fields.productId, place) : undefined;
      if (place && !where) return refuse('issues.placeUnknown');
      const found: NewIssueFields = {
        ...fields,
        ...(place ? { stageId: place.stageId, touchpointId: place.touchpointId } : {}),
        ...(origin ? { stepId: origin.stepId, walkthroughId: origin.walkthroughId } : {}),
        journeyId: where?.journeyId ?? origin?.journeyId,
      };
      return createIssueIn(tx, by, found, now);
    },
    now,
  );
}
