import { isServable, listServedIds } from '@/db/queries/issue-links';
import { findIssue } from '@/db/queries/issues';
import { recordEvents } from '@/db/writes/events';
import { saveIssueLinks } from '@/db/writes/issues';
import type { EventDraft } from '@/domain/history/event';
import type { Issue } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { write } from './write';

export type ServeInput = { issueId: string; goalId?: string; kpiId?: string; isServed: boolean; requestKey?: string };

/** Says that an issue serves a goal or a KPI, or no longer does. Saying it twice changes nothing. */
export function serveGoal(by: Member, input: ServeInput, now = new Date()): Promise<Result<{ key: string }>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'issue.update')) return refuse('issues.notYours');
      const issue = await findIssue(tx, by, input.issueId);
      if (!issue) return refuse('issues.notFound');
      if (input.isServed && !(await isServable(tx, input))) return refuse('issues.goalUnknown');
      const before = await listServedIds(tx, issue.id);
      const goalIds = changed(before.goalIds, input.goalId, input.isServed);
      const kpiIds = changed(before.kpiIds, input.kpiId, input.isServed);
      if (goalIds.length === before.goalIds.length && kpiIds.length === before.kpiIds.length) return accept({ key: issue.key });
      await saveIssueLinks(tx, issue, goalIds, kpiIds);
      await recordEvents(tx, by, [serveEvent(issue, input)], now);
      return accept({ key: issue.key });
    },
    now,
  );
}

function changed(ids: readonly string[], id: string | undefined, isServed: boolean): string[] {
  const others = ids.filter((known) => known !== id);
  return id && isServed ? [...others, id] : others;
}

const serveEvent = (issue: Issue, { goalId, kpiId, isServed }: ServeInput): EventDraft => {
  const [field, id] = goalId ? ['goalId', goalId] : ['kpiId', kpiId ?? null];
  return {
    noun: 'issue',
    subjectId: issue.id,
    issueId: issue.id,
    productId: issue.productId,
    action: isServed ? 'goalServed' : 'goalUnserved',
    changes: { [field]: isServed ? [null, id] : [id, null] },
  };
};
