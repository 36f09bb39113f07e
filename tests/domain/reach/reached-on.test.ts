import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import type { ReachPoint } from '@/domain/reach/reach-point';
import { reachStateOf } from '@/domain/reach/reached-on';

const weekly = (channel: string, ...percents: number[]): ReachPoint[] =>
  percents.map((percent, week) => ({ channel, day: addDays('2026-05-04', 7 * week), share: percent / 100 }));

test('reached is the first measured day at the threshold: never a day guessed in between', () => {
  expect(reachStateOf(weekly('', 10, 30, 50, 70), 0.5).reachedOn).toBe('2026-05-18');
  expect(reachStateOf(weekly('', 10, 30, 49.9), 0.5).reachedOn).toBeNull();
  expect(reachStateOf([], 0.5)).toEqual({ reachedOn: null, newest: null });
});

test('a roll-back below the threshold takes it back, until it is passed again', () => {
  expect(reachStateOf(weekly('', 10, 60, 40), 0.5).reachedOn).toBeNull();
  expect(reachStateOf(weekly('', 10, 60, 40, 55), 0.5).reachedOn).toBe('2026-05-25');
});

test('with channels alone the last of them decides; a measurement of everybody outweighs them', () => {
  const channels = [...weekly('iOS', 60, 70, 80), ...weekly('Android', 20, 40, 55)];
  expect(reachStateOf(channels, 0.5)).toEqual({ reachedOn: '2026-05-18', newest: { channel: 'Android', day: '2026-05-18', share: 0.55 } });
  expect(reachStateOf([...channels, ...weekly('', 45)], 0.5).reachedOn).toBeNull();
});

test('whatever was measured: every channel stands at the threshold since that day, and stood below it, or unmeasured, before', () => {
  const points = fc.array(
    fc.record({
      channel: fc.constantFrom('a', 'b'),
      week: fc.integer({ min: 0, max: 20 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(points, fc.double({ min: 0.01, max: 1, noNaN: true }), (drawn, threshold) => {
      const measured = [...new Map(drawn.map((one) => [`${one.channel}${one.week}`, one])).values()].map(({ week, ...point }) => ({
        ...point,
        day: addDays('2026-01-01', week),
      }));
      const { reachedOn } = reachStateOf(measured, threshold);
      const channels = [...new Set(measured.map(({ channel }) => channel))];
      const newestOf = (channel: string) => measured.filter((one) => one.channel === channel).sort((a, b) => (a.day < b.day ? 1 : -1))[0];
      expect(reachedOn !== null).toBe(channels.every((channel) => (newestOf(channel)?.share ?? 0) >= threshold));
      if (reachedOn) expect(measured.filter((one) => one.day > reachedOn).every((one) => one.share >= threshold)).toBe(true);
    }),
  );
});
