import { findIssue } from '@/db/queries/issues';
import { recordEvents } from '@/db/writes/events';
import { saveVote } from '@/db/writes/votes';
import type { Severity } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { write } from './write';

export type RateInput = { issueId: string; severity: Severity; requestKey?: string };

/** One person's own view of how severe a problem is. The history says that they rated, not how. */
export function rateSeverity(by: Member, { issueId, severity, requestKey }: RateInput, now = new Date()): Promise<Result<{ key: string }>> {
  return write(
    by,
    requestKey,
    async (tx) => {
      if (!may(by, 'issue.rate')) return refuse('issues.notYours');
      const issue = await findIssue(tx, by, issueId);
      if (!issue) return refuse('issues.notFound');
      await saveVote(tx, { issueId, memberId: by.id, severity, at: now });
      await recordEvents(tx, by, [{ noun: 'issue', subjectId: issueId, issueId, productId: issue.productId, action: 'rated' }], now);
      return accept({ key: issue.key });
    },
    now,
  );
}
