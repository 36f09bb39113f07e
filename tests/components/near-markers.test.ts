import { expect, test } from 'vitest';
import { labelRows } from '@/components/charts/label-rows';
import { nearMarkers } from '@/components/charts/near-markers';

const year = { from: '2026-04-01', to: '2027-03-31' };
const list = (names: readonly string[]) => names.join(' + ');

test('releases that ship within days of each other share a label and keep their lines', () => {
  const markers = [
    { day: '2026-06-25', label: 'App 5.1: events you can trust' },
    { day: '2026-06-15', label: 'Firmware 2.1' },
    { day: '2026-10-21', label: 'Firmware 2.2' },
  ];
  expect(nearMarkers(markers, year, list)).toEqual([
    { day: '2026-06-15', label: 'Firmware 2.1 + App 5.1' },
    { day: '2026-06-25', label: '' },
    { day: '2026-10-21', label: 'Firmware 2.2' },
  ]);
});

test('two releases of one day are one line', () => {
  const markers = ['A', 'B', 'A'].map((label) => ({ day: '2026-06-15', label }));
  expect(nearMarkers(markers, year, list)).toEqual([{ day: '2026-06-15', label: 'A + B' }]);
});

test('marks of the only day drawn share a label', () => {
  const day = '2026-06-15';
  const markers = ['First plan', 'Shipped'].map((label) => ({ day, label }));
  expect(nearMarkers(markers, { from: day, to: day }, list)).toEqual([{ day, label: 'First plan + Shipped' }]);
});

test('labels climb to a free row where the ones before them would be written over', () => {
  expect(labelRows([0, 0.1, 0.15, 0.5, 0.6, 0.9])).toEqual([0, 1, 2, 0, 1, 0]);
});

test('wide words on a narrow picture go to rows of their own, short ones stay', () => {
  expect(labelRows([0.2, 0.5, 0.9], [0.5, 0.5, 0.2])).toEqual([0, 1, 0]);
  expect(labelRows([0.2, 0.5, 0.9], [0.2, 0.2, 0.2])).toEqual([0, 0, 0]);
});
