import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '@/domain/calendar/day';
import { type BurnRow, burnKinds, burnUp } from '@/domain/releases/burn-up';
import { type ReadinessIssue, readinessChecks, readinessOf } from '@/domain/releases/readiness';
import { releasePace, slipDays } from '@/domain/releases/release-health';

const rows: BurnRow[] = [
  { day: '2026-05-04', kind: 'scopeIn', n: 5 },
  { day: '2026-05-05', kind: 'done', n: 2 },
  { day: '2026-05-07', kind: 'scopeIn', n: 2 },
  { day: '2026-05-07', kind: 'scopeOut', n: 1 },
  { day: '2026-05-07', kind: 'undone', n: 1 },
];

describe('a burn-up', () => {
  test('has a scope line and a line of what is done, for every day until today', () => {
    expect(burnUp(rows, '2026-05-05', '2026-05-08')).toEqual({
      kind: 'burnUp',
      days: [
        { day: '2026-05-04', scope: 5, done: 0 },
        { day: '2026-05-05', scope: 5, done: 2 },
        { day: '2026-05-06', scope: 5, done: 2 },
        { day: '2026-05-07', scope: 6, done: 1 },
        { day: '2026-05-08', scope: 6, done: 1 },
      ],
      scope: 6,
      done: 1,
      remaining: 5,
      scopeAtFreeze: 5,
      addedAfterFreeze: 2,
      removedAfterFreeze: 1,
      isDoneAboveScope: false,
    });
  });

  test('of a past day is what it was then', () => {
    expect(burnUp(rows, '2026-05-06', '2026-05-05')).toMatchObject({ scope: 5, done: 2, scopeAtFreeze: null, addedAfterFreeze: null });
  });

  test('begins at a freeze that came before any issue', () => {
    const found = burnUp(rows, '2026-05-02', '2026-05-04');
    expect(found.kind === 'burnUp' && found.days.map(({ scope }) => scope)).toEqual([0, 0, 5]);
    expect(found).toMatchObject({ scopeAtFreeze: 0, addedAfterFreeze: 5 });
  });

  test('without events is none', () => {
    expect(burnUp([], '2026-05-01', '2026-05-08')).toEqual({ kind: 'noEvents' });
    expect(burnUp(rows, null, '2026-05-03')).toEqual({ kind: 'noEvents' });
  });

  test('says when more is done than was in scope', () => {
    expect(
      burnUp(
        [
          { day: '2026-05-04', kind: 'scopeIn', n: 50 },
          { day: '2026-05-04', kind: 'done', n: 60 },
        ],
        null,
        '2026-05-04',
      ),
    ).toMatchObject({ isDoneAboveScope: true, remaining: 0 });
  });

  test('ends at the sum of its events, whatever their order', () => {
    const row = fc.record({
      day: fc.nat(60).map((days) => addDays('2026-05-01', days)),
      kind: fc.constantFrom(...burnKinds),
      n: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (all) => {
        const found = burnUp(all, null, '2026-07-31');
        const sum = (kind: BurnRow['kind']) => all.filter((one) => one.kind === kind).reduce((total, one) => total + one.n, 0);
        expect(found).toMatchObject({ scope: sum('scopeIn') - sum('scopeOut'), done: sum('done') - sum('undone') });
        expect(burnUp([...all].reverse(), null, '2026-07-31')).toEqual(found);
      }),
    );
  });
});

const anIssue = (overrides: Partial<ReadinessIssue> = {}): ReadinessIssue => ({
  id: 'one',
  status: 'fixed',
  priority: 'P2',
  severity: 2,
  ownerId: 'ada',
  verifierId: 'bob',
  solution: 'Ask once',
  dueOn: '2026-05-04',
  ...overrides,
});

describe('the readiness list', () => {
  const failing = (issue: Partial<ReadinessIssue>) =>
    readinessOf([anIssue(issue)])
      .checks.filter(({ issueIds }) => issueIds.length > 0)
      .map(({ check }) => check);

  test('is empty when everything is fixed, declined or a duplicate', () => {
    const ready = readinessOf([
      anIssue(),
      anIssue({ status: 'declined', ownerId: null, verifierId: null, solution: '' }),
      anIssue({ status: 'verified', verifierId: null }),
      anIssue({ status: 'duplicate', dueOn: null }),
    ]);
    expect(ready.isReady).toBe(true);
    expect(ready.checks.map(({ check }) => check)).toEqual([...readinessChecks]);
  });

  test('names what each issue still lacks', () => {
    expect(failing({ status: 'in_progress', priority: 'P1' })).toEqual(['topPriorityOpen', 'notFixed']);
    expect(failing({ status: 'new', priority: null, severity: 4, ownerId: null, solution: ' ', dueOn: null })).toEqual([
      'catastropheOpen',
      'notFixed',
      'noOwner',
      'noSolution',
      'noDeadline',
    ]);
    expect(failing({ ownerId: null })).toEqual(['noOwner']);
    expect(failing({ verifierId: null })).toEqual(['noVerifier']);
    expect(failing({ status: 'released', verifierId: null })).toEqual(['noVerifier']);
  });
});

describe('a release', () => {
  test('slips by the days between its first and its present plan, or its shipping', () => {
    expect(slipDays({ originalPlannedOn: '2026-05-01', plannedOn: '2026-05-15', shippedOn: null })).toBe(14);
    expect(slipDays({ originalPlannedOn: '2026-05-01', plannedOn: '2026-05-15', shippedOn: '2026-05-20' })).toBe(19);
    expect(slipDays({ originalPlannedOn: '2026-05-15', plannedOn: '2026-05-01', shippedOn: null })).toBe(-14);
  });

  const done: BurnRow[] = [
    { day: '2026-04-06', kind: 'done', n: 90 },
    { day: '2026-04-08', kind: 'done', n: 9 },
    { day: '2026-05-01', kind: 'undone', n: 1 },
  ];

  test('needs so many a week, against so many lately', () => {
    expect(releasePace(done, { planned: 9, open: 6 }, '2026-05-17', '2026-05-04')).toEqual({
      kind: 'pace',
      remaining: 6,
      daysLeft: 13,
      neededPerWeek: 3,
      recentPerWeek: 2,
      isFastEnough: false,
    });
    expect(releasePace(done, { planned: 9, open: 2 }, '2026-05-17', '2026-05-04')).toMatchObject({ isFastEnough: true });
  });

  test('on its last day needs all that remains at once', () => {
    const entered: BurnRow[] = [{ day: '2026-04-06', kind: 'scopeIn', n: 9 }];
    expect(releasePace(entered, { planned: 9, open: 2 }, '2026-05-04', '2026-05-04')).toMatchObject({
      kind: 'pace',
      daysLeft: 0,
      neededPerWeek: 14,
      recentPerWeek: 0,
    });
  });

  test('has no pace to judge before its first four weeks are over', () => {
    const pace = (firstDay: Day) => {
      const young: BurnRow[] = [
        { day: firstDay, kind: 'scopeIn', n: 9 },
        { day: '2026-05-04', kind: 'done', n: 2 },
      ];
      return releasePace(young, { planned: 9, open: 7 }, '2026-05-17', '2026-05-04');
    };
    expect(pace('2026-05-03')).toEqual({ kind: 'tooFew', remaining: 7, daysLeft: 13, neededPerWeek: 3.5, weeks: 0, neededWeeks: 4 });
    expect(pace('2026-04-07')).toMatchObject({ kind: 'tooFew', weeks: 3 });
    expect(pace('2026-04-06')).toMatchObject({ kind: 'pace', isFastEnough: false });
  });

  test('is late after its day and done when nothing remains', () => {
    expect(releasePace(done, { planned: 9, open: 3 }, '2026-05-01', '2026-05-04')).toEqual({
      kind: 'late',
      remaining: 3,
      daysLate: 3,
      recentPerWeek: 2,
    });
    expect(releasePace(done, { planned: 9, open: 0 }, '2026-05-01', '2026-05-04')).toEqual({ kind: 'allDone' });
    expect(releasePace([], { planned: 0, open: 0 }, '2026-05-01', '2026-05-04')).toEqual({ kind: 'empty' });
  });
});
