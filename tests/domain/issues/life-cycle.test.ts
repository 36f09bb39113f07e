import { describe, expect, test } from 'vitest';
import { type Issue, type IssueStatus, issueStatuses } from '@/domain/issues/issue';
import { canMoveTo, isReopening, whatEnteringNeeds } from '@/domain/issues/life-cycle';
import { refuse } from '@/domain/result';
import { anIssue } from '../../support/factories';

const facts = { today: '2026-05-04', note: '', isReleaseShipped: false, isCheckedByStep: false, verifierId: 'lea' };
const ready: Partial<Issue> = {
  severity: 2,
  priority: 'P1',
  ownerId: 'ada',
  analysis: 'A race',
  solution: 'A lock',
  dueOn: '2026-06-01',
};
const entering = (to: IssueStatus, issue: Partial<Issue>, more: Partial<typeof facts> = {}, from: IssueStatus = 'new') =>
  whatEnteringNeeds(anIssue({ ...ready, ...issue }), from, to, { ...facts, ...more });

test('triaged needs a severity and a priority; severity 0 is one', () => {
  expect(entering('triaged', { severity: null })).toEqual(refuse('issues.needsSeverity'));
  expect(entering('triaged', { priority: null })).toEqual(refuse('issues.needsPriority'));
  expect(entering('triaged', { severity: 0, ownerId: null, dueOn: null }).ok).toBe(true);
});

test('planned needs owner, solution and deadline, but no release', () => {
  expect(entering('planned', { ownerId: null })).toEqual(refuse('issues.needsOwner'));
  expect(entering('planned', { solution: '  ' })).toEqual(refuse('issues.needsSolution'));
  expect(entering('planned', { dueOn: null })).toEqual(refuse('issues.needsDeadline'));
  expect(entering('planned', { severity: null })).toEqual(refuse('issues.needsSeverity'));
  expect(entering('planned', { releaseId: null, analysis: '' }).ok).toBe(true);
});

test('in progress needs an owner', () => {
  expect(entering('in_progress', { ownerId: null })).toEqual(refuse('issues.needsOwner'));
  expect(entering('in_progress', { solution: '', dueOn: null }).ok).toBe(true);
});

test('fixed needs the root cause and the solution', () => {
  expect(entering('fixed', { analysis: '' })).toEqual(refuse('issues.needsAnalysis'));
  expect(entering('fixed', { solution: '' })).toEqual(refuse('issues.needsSolution'));
  expect(entering('fixed', { ownerId: null })).toEqual(refuse('issues.needsOwner'));
  expect(entering('fixed', {}).ok).toBe(true);
});

describe('released', () => {
  test('follows its release', () => {
    expect(entering('released', { needsRelease: true })).toEqual(refuse('issues.needsReleaseShipped'));
    expect(entering('released', { needsRelease: true }, { isReleaseShipped: true }).ok).toBe(true);
  });
  test('without a release needs the day it took effect, not a day ahead', () => {
    expect(entering('released', { needsRelease: false })).toEqual(refuse('issues.needsEffectiveDay'));
    expect(entering('released', { needsRelease: false, effectiveOn: '2026-05-05' })).toEqual(refuse('issues.effectiveDayAhead'));
    expect(entering('released', { needsRelease: false, effectiveOn: '2026-05-04' }).ok).toBe(true);
  });
});

describe('verified', () => {
  test('is never said by the owner, not even with a re-walk', () => {
    expect(entering('verified', { ownerId: 'lea' }, { note: 'Gone', isCheckedByStep: true })).toEqual(refuse('issues.verifierIsOwner'));
  });
  test('needs a re-walk step or a note', () => {
    expect(entering('verified', {})).toEqual(refuse('issues.needsCheckNote'));
    expect(entering('verified', {}, { note: 'Tried it on two phones' }).ok).toBe(true);
    expect(entering('verified', {}, { isCheckedByStep: true }).ok).toBe(true);
  });
});

test.each(['fixed', 'released', 'verified'] as const)('reopening from %s needs a reason', (from) => {
  expect(isReopening(from, 'in_progress')).toBe(true);
  expect(entering('in_progress', {}, {}, from)).toEqual(refuse('issues.needsReason'));
  expect(entering('in_progress', {}, { note: 'Back again' }, from).ok).toBe(true);
});

test('declined needs a reason, duplicate the issue it duplicates', () => {
  expect(entering('declined', {})).toEqual(refuse('issues.needsReason'));
  expect(entering('declined', {}, { note: 'By design' }).ok).toBe(true);
  expect(entering('duplicate', {})).toEqual(refuse('issues.duplicateNeeded'));
  expect(entering('duplicate', { duplicateOfId: 'other' }).ok).toBe(true);
});

test('no status leads to itself, every status has a way on, none skips the check', () => {
  for (const status of issueStatuses) {
    expect(canMoveTo(status, status)).toBe(false);
    expect(issueStatuses.some((to) => canMoveTo(status, to))).toBe(true);
    if (status !== 'released') expect(canMoveTo(status, 'verified')).toBe(false);
    if (status !== 'fixed') expect(canMoveTo(status, 'released')).toBe(false);
  }
});
