import { describe, expect, test } from 'vitest';
import type { Issue } from '@/domain/issues/issue';
import type { IssueChanges } from '@/domain/issues/issue-changes';
import { decideIssueUpdate, type IssueFacts } from '@/domain/issues/issue-update';
import { refuse } from '@/domain/result';
import { aMember, anIssue } from '../../support/factories';

const facts: IssueFacts = {
  today: '2026-05-04',
  now: new Date('2026-05-04T08:00:00Z'),
  isOwnerKnown: true,
  isVerifierKnown: true,
  isCompetitor: false,
};
const lead = aMember({ id: 'lea', role: 'lead' });
const owner = aMember({ id: 'ada' });
const working: Partial<Issue> = {
  status: 'in_progress',
  severity: 3,
  priority: 'P1',
  ownerId: 'ada',
  analysis: 'A race',
  solution: 'A lock',
  dueOn: '2026-06-01',
  originalDueOn: '2026-06-01',
  startedOn: '2026-04-01',
  triagedOn: '2026-03-01',
};
const update = (issue: Partial<Issue>, changes: IssueChanges, by = lead, more: Partial<IssueFacts> = {}) =>
  decideIssueUpdate(anIssue({ ...working, ...issue }), changes, by, { ...facts, ...more });

describe('a deadline', () => {
  test('moves only with a reason', () => {
    expect(update({}, { dueOn: '2026-07-01' })).toEqual(refuse('issues.moveNeedsReason'));
    expect(update({}, { dueOn: null })).toEqual(refuse('issues.moveNeedsReason'));
  });
  test('moved later is a slip, moved earlier is not; the first one is kept', () => {
    expect(update({}, { dueOn: '2026-07-01', note: 'Supplier' })).toMatchObject({
      value: { issue: { slipCount: 1, originalDueOn: '2026-06-01' } },
    });
    expect(update({}, { dueOn: '2026-05-20', note: 'Faster' })).toMatchObject({ value: { issue: { slipCount: 0 } } });
  });
  test('set for the first time needs no reason', () => {
    expect(update({ dueOn: null, originalDueOn: null }, { dueOn: '2026-07-01' })).toMatchObject({
      value: { issue: { originalDueOn: '2026-07-01', slipCount: 0 } },
    });
  });
  test('does not lie before the finding', () => {
    expect(update({ dueOn: null }, { dueOn: '2025-01-01' })).toEqual(refuse('issues.deadlineBeforeFound'));
  });
  test('moved writes old and new day with the reason', () => {
    expect(update({}, { dueOn: '2026-07-01', note: 'Supplier' })).toMatchObject({
      value: { events: [{ action: 'deadlineMoved', changes: { dueOn: ['2026-06-01', '2026-07-01'] }, note: 'Supplier' }] },
    });
  });
});

describe('a reopened fix', () => {
  test('is counted and loses the days that no longer hold', () => {
    const fixed = { status: 'released', fixedOn: '2026-04-20', releasedOn: '2026-04-28' } as const;
    expect(update(fixed, { status: 'in_progress', note: 'Back on Android' })).toMatchObject({
      value: { issue: { reopenCount: 1, fixedOn: null, releasedOn: null, startedOn: '2026-04-01' } },
    });
  });
});

describe('who is to verify a fix', () => {
  test('is named by a lead, is somebody active, and never the owner', () => {
    expect(update({}, { verifierId: 'eve' })).toMatchObject({
      value: { issue: { verifierId: 'eve' }, events: [{ action: 'updated', changes: { verifierId: [null, 'eve'] } }] },
    });
    expect(update({}, { verifierId: 'eve' }, lead, { isVerifierKnown: false })).toEqual(refuse('issues.verifierUnknown'));
    expect(update({ ownerId: 'ada' }, { verifierId: 'ada' })).toEqual(refuse('issues.verifierMustDiffer'));
    expect(update({}, { verifierId: 'eve' }, owner)).toEqual(refuse('issues.notYours'));
  });
  test('loses the name by becoming the owner, unless both are said at once', () => {
    expect(update({ ownerId: 'ada', verifierId: 'eve' }, { ownerId: 'eve' })).toMatchObject({
      value: { issue: { ownerId: 'eve', verifierId: null }, events: [{ changes: { ownerId: ['ada', 'eve'], verifierId: ['eve', null] } }] },
    });
    expect(update({ ownerId: 'ada', verifierId: 'eve' }, { ownerId: 'eve', verifierId: 'eve' })).toEqual(
      refuse('issues.verifierMustDiffer'),
    );
  });
  test('may give the verdict on a fix that is out, and nothing else; others still may too', () => {
    const eve = aMember({ id: 'eve', role: 'walker' });
    const out = { status: 'released', verifierId: 'eve', fixedOn: '2026-04-20', releasedOn: '2026-04-28' } as const;
    expect(update(out, { status: 'verified', note: 'Gone in 5.2' }, eve)).toMatchObject({
      value: { issue: { status: 'verified', verifiedById: 'eve' } },
    });
    expect(update(out, { status: 'verified', note: '' }, eve)).toEqual(refuse('issues.needsCheckNote'));
    expect(update(out, { status: 'in_progress', note: 'Still there' }, eve)).toMatchObject({ value: { issue: { reopenCount: 1 } } });
    expect(update(out, { status: 'verified', note: 'Gone', analysis: 'x' }, eve)).toEqual(refuse('issues.notYours'));
    expect(update({ ...out, status: 'fixed' }, { status: 'in_progress', note: 'No' }, eve)).toEqual(refuse('issues.notYours'));
    expect(update(out, { status: 'verified', note: 'Gone' }, aMember({ role: 'walker' }))).toEqual(refuse('issues.notYours'));
    expect(update(out, { status: 'verified', note: 'Gone' }, lead).ok).toBe(true);
  });
});

describe('rights', () => {
  test('an owner works but does not plan', () => {
    expect(update({}, { status: 'fixed', analysis: 'Root', solution: 'Cure' }, owner).ok).toBe(true);
    expect(update({}, { priority: 'P0' }, owner)).toEqual(refuse('issues.notYours'));
    expect(update({}, { releaseId: 'r1' }, owner)).toEqual(refuse('issues.notYours'));
    expect(update({}, { status: 'declined', note: 'No' }, owner)).toEqual(refuse('issues.notYours'));
  });
  test('somebody else changes nothing, a reporter the words of what is still new', () => {
    expect(update({}, { analysis: 'x' }, aMember())).toEqual(refuse('issues.notYours'));
    const reporter = aMember({ id: 'rea' });
    expect(update({ status: 'new', ownerId: null, reporterId: 'rea' }, { obstacle: 'Grey on grey' }, reporter).ok).toBe(true);
    expect(update({ reporterId: 'rea' }, { obstacle: 'Grey on grey' }, reporter)).toEqual(refuse('issues.notYours'));
  });
  test('a verifier is never the owner, though a lead', () => {
    expect(update({ status: 'released', ownerId: 'lea' }, { status: 'verified', note: 'Gone' })).toEqual(refuse('issues.verifierIsOwner'));
  });
});

test('naming the issue it duplicates makes it a duplicate; a duplicate of a duplicate is refused', () => {
  const original = { id: 'o1', duplicateOfId: null };
  expect(update({}, { duplicateOfId: 'o1' }, lead, { original })).toMatchObject({
    value: { issue: { status: 'duplicate', duplicateOfId: 'o1', closedOn: '2026-05-04' } },
  });
  expect(update({}, { duplicateOfId: 'o1' }, lead, { original: { ...original, duplicateOfId: 'o2' } })).toEqual(
    refuse('issues.duplicateChain'),
  );
  expect(update({ id: 'o1' }, { duplicateOfId: 'o1' }, lead, { original })).toEqual(refuse('issues.duplicateOfItself'));
});

test('a release is of the same product, planned, and never a competitor’s', () => {
  const release = { productId: 'p1', shippedOn: null, isCancelled: false };
  const planning = (more: Partial<IssueFacts>) => update({ productId: 'p1' }, { releaseId: 'r1' }, lead, { release, ...more });
  expect(planning({}).ok).toBe(true);
  expect(planning({ release: { ...release, productId: 'p2' } })).toEqual(refuse('issues.releaseOfOtherProduct'));
  expect(planning({ release: { ...release, shippedOn: '2026-05-01' } })).toEqual(refuse('issues.releaseAlreadyShipped'));
  expect(planning({ isCompetitor: true })).toEqual(refuse('issues.competitorHasNoReleases'));
});

test('changing nothing writes no history', () => {
  expect(update({}, { title: 'The button does nothing' })).toMatchObject({ value: { events: [] } });
});
