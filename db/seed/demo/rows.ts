import type { comments, evidence, mentions, severityVotes } from '@/db/schema/issues';
import type { journeys, stages, touchpoints } from '@/db/schema/journeys';
import type { outcomeCounts, outcomeGuards, outcomeValues } from '@/db/schema/outcomes';

import type { reachPoints, reachStates } from '@/db/schema/reach';

export type ReachPointRow = typeof reachPoints.$inferSelect;
export type ReachStateRow = typeof reachStates.$inferSelect;
export type OutcomeValueRow = typeof outcomeValues.$inferSelect;
export type OutcomeCountsRow = typeof outcomeCounts.$inferSelect;
export type OutcomeGuardRow = typeof outcomeGuards.$inferSelect;
export type JourneyRow = typeof journeys.$inferSelect;
export type StageRow = typeof stages.$inferSelect;
export type TouchpointRow = typeof touchpoints.$inferSelect;
export type CommentRow = typeof comments.$inferSelect;
export type MentionRow = typeof mentions.$inferSelect;
export type VoteRow = typeof severityVotes.$inferSelect;
export type EvidenceRow = typeof evidence.$inferSelect;
