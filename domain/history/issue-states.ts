import { type Day, dayIn } from '@/domain/calendar/day';
import type { Issue } from '@/domain/issues/issue';
import { type IssueDeed, issueAsOf } from '@/domain/issues/issue-as-of';

/** The end of a state that lasts. */
export const stillSo: Day = '9999-12-31';

/** What the ledger of a past day can be filtered and compared by. */
export type Standing = Pick<
  Issue,
  'seq' | 'productId' | 'status' | 'severity' | 'priority' | 'ownerId' | 'verifierId' | 'releaseId' | 'stageId' | 'dueOn' | 'slipCount'
> & { isBlocked: boolean };

/** How an issue stood on the evening of `fromDay` and of each day before `toDay`. */
export type IssueState = Standing & { fromDay: Day; toDay: Day };

/** The part of an issue that is kept for past days. */
export const stateOf = (issue: Issue): Standing => ({
  seq: issue.seq,
  productId: issue.productId,
  status: issue.status,
  severity: issue.severity,
  priority: issue.priority,
  ownerId: issue.ownerId,
  verifierId: issue.verifierId,
  releaseId: issue.releaseId,
  stageId: issue.stageId,
  dueOn: issue.dueOn,
  slipCount: issue.slipCount,
  isBlocked: issue.blockedBecause !== '',
});

/**
 * Every state an issue was in at the end of a day, told from its history. @param deeds every line about the issue itself, the first first
 * @param timeZone IANA; decides which day a deed fell on
 */
export function statesOf(issue: Issue, deeds: readonly IssueDeed[], timeZone: string): IssueState[] {
  const lastDeedOfDay = new Map([issue.createdAt, ...deeds.map(({ at }) => at)].map((at) => [dayIn(timeZone, at), at]));
  const states: IssueState[] = [];
  for (const [day, moment] of [...lastDeedOfDay].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const past = issueAsOf(issue, deeds, moment);
    const last = states.at(-1);
    if (!past) continue;
    const standing = stateOf(past);
    if (last && isSame(last, standing)) continue;
    if (last) last.toDay = day;
    states.push({ ...standing, fromDay: day, toDay: stillSo });
  }
  return states;
}

const isSame = ({ fromDay: _from, toDay: _to, ...before }: IssueState, after: Standing) => JSON.stringify(before) === JSON.stringify(after);
