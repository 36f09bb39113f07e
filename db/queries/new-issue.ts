import { eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { stages, touchpoints } from '@/db/schema/journeys';
import { steps, walkthroughs } from '@/db/schema/walkthroughs';
import type { Member } from '@/domain/people/member';

/** What a finding made at a step of a walkthrough takes over from it. */
export async function findStepOrigin(db: Database, _viewer: Member, stepId: string) {
  const [origin] = await db
    .select({
      stepId: steps.id,
      position: steps.position,
      observation: steps.observation,
      action: steps.action,
      walkthroughId: walkthroughs.id,
      title: walkthroughs.title,
      productId: walkthroughs.productId,
      journeyId: walkthroughs.journeyId,
      personaId: walkthroughs.personaId,
      build: walkthroughs.build,
      channel: walkthroughs.channel,
      touchpointId: touchpoints.id,
      touchpointName: touchpoints.name,
      stageId: stages.id,
    })
    .from(steps)
    .innerJoin(walkthroughs, eq(walkthroughs.id, steps.walkthroughId))
    .leftJoin(touchpoints, eq(touchpoints.id, steps.touchpointId))
    .leftJoin(stages, eq(stages.id, touchpoints.stageId))
    .where(eq(steps.id, stepId));
  return origin;
}

export type StepOrigin = NonNullable<Awaited<ReturnType<typeof findStepOrigin>>>;
