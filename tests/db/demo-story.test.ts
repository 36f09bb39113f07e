import { expect, test } from 'vitest';
import { tellDemo } from '@/db/seed/demo/tell-demo';
import { addDays } from '@/domain/calendar/day';
import { kpiProgress } from '@/domain/goals/kpi-progress';

const told = (day: string, seed: number) => {
  const { issues, book, goals, walked } = tellDemo(day, seed);
  return JSON.stringify({ issues, events: book.events, goals: goals.measurements, steps: walked.steps });
};

test('the same day and seed tell the same program, to the last id', () => {
  expect(told('2026-11-21', 1)).toBe(told('2026-11-21', 1));
});

test('another seed tells it otherwise', () => {
  expect(told('2026-11-21', 1)).not.toBe(told('2026-11-21', 2));
});

test('the story holds on any day of the fiscal year: no rule is broken and nothing has happened in the future', () => {
  for (let day = '2026-04-01', seed = 1; day < '2028-05-01'; day = addDays(day, 97), seed += 1) {
    const { book, issues } = tellDemo(day, seed);
    const late = book.events.filter((event) => event.day > day);
    expect({ day, late }).toEqual({ day, late: [] });
    expect(issues.filter((issue) => issue.status === 'planned' && issue.ownerId === null)).toEqual([]);
  }
});

test.each(['2026-04-02', '2026-07-15', '2027-03-30'])(
  'on %s both fiscal years have goals, and this year those behind, ahead and kept',
  (day) => {
    const { goals } = tellDemo(day, 3);
    expect(goals.told.map(({ year }) => year.year)).toEqual([2025, 2026]);
    for (const { goals: ofYear } of goals.told) expect(ofYear.length).toBeGreaterThanOrEqual(7);
    expect(goals.measurements.every((measurement) => measurement.day < day)).toBe(true);
    const maintained = goals.kpis.filter((kpi) => kpi.direction === 'maintain');
    expect(maintained.length).toBeGreaterThanOrEqual(2);
  },
);

test('late in the year the battery goal is far behind its path and the installation goal ahead of it', () => {
  const { goals } = tellDemo('2027-03-30', 3);
  const progress = (name: string) => {
    const kpi = goals.kpis.findLast((each) => each.name === name);
    const measured = goals.measurements.filter((each) => each.kpiId === kpi?.id).map(({ day, value }) => ({ day, value }));
    const reached = kpi && kpiProgress(kpi, measured);
    return reached?.kind === 'progress' ? reached.progress : Number.NaN;
  };
  expect(progress('Contacts about the battery')).toBeLessThan(0.4);
  expect(progress('Box to first ring, median')).toBeGreaterThan(1);
});
