import { and, eq, exists, isNull, not, or, sql } from 'drizzle-orm';
import { evidence, issueGoals, issues } from '@/db/schema/issues';
import { outcomes } from '@/db/schema/outcomes';

/** Whether an issue serves a goal of any year. */
export const servesGoal = exists(sql`(select 1 from ${issueGoals} where ${eq(issueGoals.issueId, issues.id)})`);

const ofIssue = and(isNull(evidence.removedAt), eq(evidence.issueId, issues.id));
const ofItsStep = and(isNull(evidence.removedAt), eq(evidence.stepId, issues.stepId));
const contract = and(isNull(outcomes.archivedAt), or(eq(outcomes.issueId, issues.id), eq(outcomes.releaseId, issues.releaseId)));

/** Whether somebody can see what it was or what it changed: evidence of its own or of its step, or an outcome of it or its release. */
export const isShown = or(
  exists(sql`(select 1 from ${evidence} where ${ofIssue})`),
  exists(sql`(select 1 from ${evidence} where ${ofItsStep})`),
  exists(sql`(select 1 from ${outcomes} where ${contract})`),
);

/** From a goal through the fix to its proof without a gap. */
export const isUnbroken = and(servesGoal, isShown);

export const isNotShown = not(isShown ?? sql`false`);
