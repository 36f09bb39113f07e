import { expect, test } from 'vitest';
import { endOfDay } from '@/domain/calendar/moment-of-clock';
import { readAskedDay } from '@/domain/history/asked-day';

test('a page is asked for a past day, for today, or for what cannot be shown', () => {
  expect(readAskedDay('2026-05-03', '2026-05-04')).toEqual({ kind: 'past', day: '2026-05-03' });
  expect(readAskedDay(['2026-05-03', 'x'], '2026-05-04')).toEqual({ kind: 'past', day: '2026-05-03' });
  for (const nothing of [undefined, '', '2026-05-04']) expect(readAskedDay(nothing, '2026-05-04')).toEqual({ kind: 'today' });
  expect(readAskedDay('2026-05-05', '2026-05-04')).toEqual({ kind: 'refused', why: 'ahead' });
  for (const wrong of ['yesterday', '2026-02-30', '2026-5-3', "'; drop table"])
    expect(readAskedDay(wrong, '2026-05-04')).toEqual({ kind: 'refused', why: 'notADay' });
});

test('a day ends where its clocks say so, also when they are turned', () => {
  expect(endOfDay('2026-03-28', 'Europe/Berlin').toISOString()).toBe('2026-03-28T22:59:59.999Z');
  expect(endOfDay('2026-03-29', 'Europe/Berlin').toISOString()).toBe('2026-03-29T21:59:59.999Z');
  expect(endOfDay('2026-10-25', 'Europe/Berlin').toISOString()).toBe('2026-10-25T22:59:59.999Z');
  expect(endOfDay('2026-05-03', 'Asia/Tehran').toISOString()).toBe('2026-05-03T20:29:59.999Z');
});
