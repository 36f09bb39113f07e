import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import type { RefusalCode } from '@/domain/refusals';
import type { Issue, IssueStatus } from './issue';
import { isLeadsMove } from './issue-update';
import { isCheck, type MoveFacts, statusesFrom, whatEnteringNeeds } from './life-cycle';

export type OpenMove = { to: IssueStatus; missing: RefusalCode[] };

/** Where somebody may move an issue from here, and everything each way still asks for. */
export function openMoves(issue: Issue, by: Member, facts: Omit<MoveFacts, 'note' | 'verifierId' | 'isCheckedByStep'>): OpenMove[] {
  const isLead = may(by, 'issue.update');
  const mayWork = may(by, 'issue.update', issue.ownerId === by.id);
  const mayCheck = may(by, 'issue.verify', issue.verifierId === by.id);
  return statusesFrom(issue.status)
    .filter((to) => isLead || (mayWork && !isLeadsMove(to)) || (mayCheck && isCheck(issue.status, to)))
    .map((to) => ({ to, missing: missingFor(issue, to, { ...facts, note: '', verifierId: by.id, isCheckedByStep: false }) }));
}

// The rules name one missing thing at a time; pretending it is there uncovers the next.
function missingFor(issue: Issue, to: IssueStatus, facts: MoveFacts): RefusalCode[] {
  const missing: RefusalCode[] = [];
  let supposed = issue;
  let known = facts;
  for (;;) {
    const entered = whatEnteringNeeds(supposed, issue.status, to, known);
    if (entered.ok || missing.includes(entered.refusal.code)) return missing;
    const { code } = entered.refusal;
    missing.push(code);
    supposed = { ...supposed, ...suppositions[code]?.(facts) };
    if (code === 'issues.needsReason' || code === 'issues.needsCheckNote') known = { ...known, note: '…' };
  }
}

const suppositions: Partial<Record<RefusalCode, (facts: MoveFacts) => Partial<Issue>>> = {
  'issues.needsSeverity': () => ({ severity: 0 }),
  'issues.needsPriority': () => ({ priority: 'P3' }),
  'issues.needsOwner': () => ({ ownerId: '…' }),
  'issues.needsSolution': () => ({ solution: '…' }),
  'issues.needsAnalysis': () => ({ analysis: '…' }),
  'issues.needsDeadline': ({ today }) => ({ dueOn: today }),
  'issues.needsEffectiveDay': ({ today }) => ({ effectiveOn: today }),
  'issues.duplicateNeeded': () => ({ duplicateOfId: '…' }),
};
