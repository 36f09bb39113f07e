import { expect, test } from 'vitest';
import { decideReach } from '@/domain/reach/decide-reach';
import type { ReachPoint } from '@/domain/reach/reach-point';
import { accept, refuse } from '@/domain/result';

const facts = { startedOn: '2026-05-04', today: '2026-06-01', isChecked: false };
const noLine = { line: 0, text: '' };
const on = (day: string, share: number, channel = ''): ReachPoint => ({ channel, day, share });

test('what is new is saved, what is known already is left alone', () => {
  const known = [on('2026-05-10', 0.2)];
  const added = [on('2026-05-10', 0.2), on('2026-05-17', 0.4)];
  expect(decideReach(known, added, facts)).toEqual(accept([{ point: added[1], before: null }]));
});

test.each([
  ['over 100 %', on('2026-05-10', 1.01), 'reach.notAShare'],
  ['below nought', on('2026-05-10', -0.01), 'reach.notAShare'],
  ['no number', on('2026-05-10', Number.NaN), 'reach.notAShare'],
  ['before it shipped', on('2026-05-03', 0.1), 'reach.beforeStart'],
  ['in the future', on('2026-06-02', 0.1), 'reach.inFuture'],
] as const)('%s is refused, even when somebody says it is checked', (_what, point, code) => {
  expect(decideReach([], [point], { ...facts, isChecked: true })).toEqual(refuse(code, noLine));
});

test('a fall is questioned: against an earlier day, and against a later one', () => {
  const known = [on('2026-05-10', 0.4), on('2026-05-24', 0.6)];
  expect(decideReach(known, [on('2026-05-31', 0.5)], facts)).toEqual(refuse('reach.falls', noLine));
  expect(decideReach(known, [on('2026-05-17', 0.7)], facts)).toEqual(refuse('reach.falls', noLine));
  expect(decideReach(known, [on('2026-05-17', 0.5)], facts)).toMatchObject({ ok: true });
  expect(decideReach(known, [on('2026-05-31', 0.5)], { ...facts, isChecked: true })).toMatchObject({ ok: true });
});

test('an old fall does not stand in the way of a new measurement, and channels do not disturb each other', () => {
  const known = [on('2026-05-10', 0.4), on('2026-05-17', 0.3)];
  expect(decideReach(known, [on('2026-05-24', 0.35)], facts)).toMatchObject({ ok: true });
  expect(decideReach(known, [on('2026-05-24', 0.1, 'iOS')], facts)).toMatchObject({ ok: true });
});

test('a day that has a value is typed anew only when checked, and a day stands there once', () => {
  const known = [on('2026-05-10', 0.4)];
  expect(decideReach(known, [on('2026-05-10', 0.5)], facts)).toEqual(refuse('reach.dayTaken', noLine));
  expect(decideReach(known, [on('2026-05-10', 0.5)], { ...facts, isChecked: true })).toEqual(
    accept([{ point: on('2026-05-10', 0.5), before: 0.4 }]),
  );
  expect(decideReach([], [on('2026-05-10', 0.5), on('2026-05-10', 0.6)], facts)).toEqual(refuse('reach.dayTwice', noLine));
  expect(decideReach([], [], facts)).toEqual(refuse('reach.nothingToSave'));
});

test('at most twelve channels', () => {
  const known = Array.from({ length: 12 }, (_, index) => on('2026-05-10', 0.4, `c${index}`));
  expect(decideReach(known, [on('2026-05-10', 0.4, 'one more')], facts)).toMatchObject({ refusal: { code: 'reach.tooManyChannels' } });
});

test('what was pasted is refused by the line that is wrong, wherever it stands', () => {
  const known = [on('2026-05-10', 0.4), on('2026-05-24', 0.6)];
  const pasted = (...points: ReachPoint[]) => points.map((point, index) => ({ ...point, line: index + 1, text: `line ${index + 1}` }));
  const lineOf = (added: ReachPoint[]) => {
    const decision = decideReach(known, pasted(...added), facts);
    return decision.ok ? null : [decision.refusal.code, decision.refusal.values?.line, decision.refusal.values?.text];
  };
  const good = on('2026-05-12', 0.45);
  expect(lineOf([good, on('2026-05-13', 1.2), on('2026-06-13', 0.5)])).toEqual(['reach.notAShare', 2, 'line 2']);
  expect(lineOf([good, on('2026-05-13', 0.5), on('2026-06-13', 0.5)])).toEqual(['reach.inFuture', 3, 'line 3']);
  expect(lineOf([on('2026-05-01', 0.5), good])).toEqual(['reach.beforeStart', 1, 'line 1']);
  expect(lineOf([good, on('2026-05-13', 0.5), good])).toEqual(['reach.dayTwice', 3, 'line 3']);
  expect(lineOf([good, on('2026-05-24', 0.7)])).toEqual(['reach.dayTaken', 2, 'line 2']);
  expect(lineOf([on('2026-05-13', 0.5), on('2026-05-14', 0.45)])).toEqual(['reach.falls', 2, 'line 2']);
  expect(lineOf([good, on('2026-05-20', 0.7)])).toEqual(['reach.falls', 2, 'line 2']);
});
