import { describe, expect, test } from 'vitest';
import { decideIssueUpdate, type IssueFacts } from '@/domain/issues/issue-update';
import { openMoves } from '@/domain/issues/open-moves';
import { changesOfTriage } from '@/domain/issues/triage-decision';
import { readPlace, writePlace } from '@/domain/issues/triage-queue';
import { undoDeed } from '@/domain/issues/undo-deed';
import { aMember, anIssue } from '../../support/factories';

const facts: IssueFacts = {
  today: '2026-05-04',
  now: new Date('2026-05-04T08:00:00Z'),
  isOwnerKnown: true,
  isVerifierKnown: true,
  isCompetitor: false,
  original: { id: 'o1', duplicateOfId: null },
};
const lead = aMember({ role: 'lead' });

test('a place in the queue survives the address', () => {
  for (const severity of [4, 0, null] as const) {
    const place = { severity, foundOn: '2026-05-04', seq: 17 };
    expect(readPlace(writePlace(place))).toEqual(place);
  }
  for (const text of ['', '5.2026-05-04.1', '3.2026-13-04.1', '3.2026-05-04.x', undefined]) expect(readPlace(text)).toBeUndefined();
});

test('a deed sends only what belongs to it', () => {
  expect(changesOfTriage({ deed: 'snooze7', severity: null, ownerId: 'ada' }, '2026-05-04')).toEqual({ snoozedUntil: '2026-05-11' });
  expect(changesOfTriage({ deed: 'decline', note: 'By design', priority: 'P1' }, '2026-05-04')).toEqual({
    status: 'declined',
    note: 'By design',
  });
  expect(changesOfTriage({ deed: 'keep', severity: 2, priority: 'P2' }, '2026-05-04')).toEqual({
    status: 'triaged',
    severity: 2,
    priority: 'P2',
    note: '',
  });
});

describe('undo', () => {
  const before = anIssue({ severity: 1 });
  test.each([
    { status: 'triaged', severity: 3, priority: 'P1', ownerId: 'ada', dueOn: '2026-06-01' },
    { status: 'declined', note: 'By design' },
    { duplicateOfId: 'o1' },
    { snoozedUntil: '2026-05-11' },
  ] as const)('gives back the issue as it was before %o', (changes) => {
    const decided = decideIssueUpdate(before, changes, lead, facts);
    if (!decided.ok) throw new Error(decided.refusal.code);
    const deed = decided.value.events.map((event) => ({ action: event.action, changes: event.changes ?? {}, day: facts.today }));
    const undone = undoDeed(decided.value.issue, deed, facts.now);
    expect(undone.issue).toEqual({ ...before, version: 3, updatedAt: facts.now });
    expect(undone.events.length).toBeGreaterThan(0);
    expect(undone.events.map((event) => event.action)).not.toContain('deadlineMoved');
  });
});

test('who is to verify a fix sees the two verdicts once it is out, and before that no way on', () => {
  const eve = aMember({ id: 'eve', role: 'walker' });
  const out = anIssue({ status: 'released', ownerId: 'ada', verifierId: 'eve', severity: 2, priority: 'P1' });
  const facts = { today: '2026-05-04', isReleaseShipped: true };
  expect(openMoves(out, eve, facts)).toEqual([
    { to: 'verified', missing: ['issues.needsCheckNote'] },
    { to: 'in_progress', missing: ['issues.needsReason'] },
  ]);
  expect(openMoves({ ...out, status: 'fixed' }, eve, facts)).toEqual([]);
});

test('an owner sees where the issue can go and all that each way asks for', () => {
  const owner = aMember({ id: 'ada' });
  const issue = anIssue({ status: 'in_progress', severity: 2, priority: 'P1', ownerId: 'ada' });
  const moves = openMoves(issue, owner, { today: '2026-05-04', isReleaseShipped: false });
  expect(moves).toEqual([
    { to: 'planned', missing: ['issues.needsSolution', 'issues.needsDeadline'] },
    { to: 'fixed', missing: ['issues.needsAnalysis', 'issues.needsSolution'] },
  ]);
  expect(openMoves(issue, aMember(), { today: '2026-05-04', isReleaseShipped: false })).toEqual([]);
});
