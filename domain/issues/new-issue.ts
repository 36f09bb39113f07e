import type { Day } from '@/domain/calendar/day';
import type { EventDraft } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import type { Issue } from './issue';
import type { NewIssueFields } from './issue-changes';

/** An issue with nothing known but its title; what every way of adding one starts from. */
export function blankIssue(identity: Pick<Issue, 'id' | 'seq' | 'key' | 'productId' | 'title' | 'foundOn' | 'createdAt'>): Issue {
  return {
    ...identity,
    status: 'new',
    severity: null,
    priority: null,
    reach: null,
    persistence: null,
    who: '',
    whereAt: '',
    wanted: '',
    obstacle: '',
    result: '',
    description: '',
    analysis: '',
    solution: '',
    needsRelease: true,
    ownerId: null,
    verifierId: null,
    reporterId: null,
    personaId: null,
    journeyId: null,
    stageId: null,
    touchpointId: null,
    walkthroughId: null,
    stepId: null,
    build: '',
    channel: null,
    releaseId: null,
    dueOn: null,
    originalDueOn: null,
    slipCount: 0,
    effectiveOn: null,
    triagedOn: null,
    startedOn: null,
    fixedOn: null,
    releasedOn: null,
    verifiedOn: null,
    closedOn: null,
    verifiedById: null,
    duplicateOfId: null,
    closedBecause: '',
    blockedBecause: '',
    snoozedUntil: null,
    metCount: 1,
    reopenCount: 0,
    importId: null,
    externalKey: null,
    version: 1,
    updatedAt: identity.createdAt,
  };
}

/**
 * Decides a new issue. What a lead decides (priority, owner, release …) is left out for everybody else.
 * @returns the issue, status `new`, with its event
 */
export function decideNewIssue(
  fields: NewIssueFields,
  identity: Pick<Issue, 'id' | 'seq' | 'key'>,
  by: Member,
  facts: { today: Day; now: Date },
): Result<{ issue: Issue; events: EventDraft[] }> {
  const {
    severity = null,
    priority = null,
    reach = null,
    persistence = null,
    ownerId: _o,
    verifierId: _v,
    releaseId: _r,
    duplicateOfId: _d,
    snoozedUntil: _s,
    ...found
  } = fields;
  if (found.foundOn && found.foundOn > facts.today) return refuse('issues.foundAhead');
  const blank = blankIssue({
    ...identity,
    productId: fields.productId,
    title: fields.title,
    foundOn: found.foundOn ?? facts.today,
    createdAt: facts.now,
  });
  const rated = may(by, 'issue.triage') ? { severity, priority, reach, persistence } : { severity };
  const issue: Issue = { ...blank, ...found, ...rated, foundOn: blank.foundOn, reporterId: by.id };
  return accept({ issue, events: [createdEvent(issue)] });
}

export const createdEvent = (issue: Issue): EventDraft => ({
  noun: 'issue',
  subjectId: issue.id,
  issueId: issue.id,
  productId: issue.productId,
  action: 'created',
  changes: { title: [null, issue.title], foundOn: [null, issue.foundOn] },
});
