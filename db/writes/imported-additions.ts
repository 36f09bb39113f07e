import { and, eq, inArray, isNull, notExists, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { goals } from '@/db/schema/goals';
import { comments, issues, mentions } from '@/db/schema/issues';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { members } from '@/db/schema/people';
import { steps, walkers, walkthroughs } from '@/db/schema/walkthroughs';
import type { MadeThings } from '@/domain/imports/import';

/** Removes the people and places that an import added, as far as nobody has come to use them. */
export async function removeUnusedAdditions(tx: Database, made: MadeThings): Promise<void> {
  const unused = (table: Parameters<ReturnType<Database['select']>['from']>[0], condition: SQL | undefined) =>
    notExists(tx.select({ one: sql`1` }).from(table).where(condition));

  if (made.memberIds.length > 0) {
    await tx
      .delete(members)
      .where(
        and(
          inArray(members.id, made.memberIds),
          eq(members.isPlaceholder, true),
          isNull(members.passwordHash),
          unused(issues, or(eq(issues.ownerId, members.id), eq(issues.verifierId, members.id), eq(issues.reporterId, members.id))),
          unused(comments, eq(comments.authorId, members.id)),
          unused(mentions, eq(mentions.memberId, members.id)),
          unused(walkers, eq(walkers.memberId, members.id)),
          unused(goals, eq(goals.ownerId, members.id)),
        ),
      );
  }
  if (made.touchpointIds.length > 0) {
    const texts = [
      touchpoints.customerAction,
      touchpoints.thoughts,
      touchpoints.painPoint,
      touchpoints.delightOpportunity,
      touchpoints.notes,
    ];
    await tx
      .delete(touchpoints)
      .where(
        and(
          inArray(touchpoints.id, made.touchpointIds),
          isNull(touchpoints.emotion),
          ...texts.map((text) => eq(text, '')),
          unused(issues, eq(issues.touchpointId, touchpoints.id)),
          unused(steps, eq(steps.touchpointId, touchpoints.id)),
        ),
      );
  }
  if (made.stageIds.length > 0) {
    await tx
      .delete(stages)
      .where(
        and(
          inArray(stages.id, made.stageIds),
          unused(touchpoints, eq(touchpoints.stageId, stages.id)),
          unused(issues, eq(issues.stageId, stages.id)),
        ),
      );
  }
  if (made.journeyIds.length > 0) {
    await tx
      .delete(journeys)
      .where(
        and(
          inArray(journeys.id, made.journeyIds),
          unused(stages, eq(stages.journeyId, journeys.id)),
          unused(walkthroughs, eq(walkthroughs.journeyId, journeys.id)),
          unused(issues, eq(issues.journeyId, journeys.id)),
        ),
      );
  }
}
