import { addDays } from '@/domain/calendar/day';
import type { Outcome, OutcomeValue } from '@/domain/outcomes/outcome';
import { mulberry32 } from '@/domain/statistics/mulberry32';

/** A contract that is not stored: a weekly rate that should fall by 2 points or more. */
export const anOutcome = (overrides: Partial<Outcome> = {}): Outcome => ({
  id: 'outcome',
  subject: 'initiative',
  issueId: null,
  releaseId: null,
  title: 'One number',
  startsOn: '2026-03-02',
  kpiId: null,
  measureName: 'Loss rate',
  measureUnit: 'percent',
  dataKind: 'series',
  rhythm: 'week',
  changeUnit: 'pp',
  direction: 'fall',
  smallestChange: 2,
  beforePeriods: 20,
  settlingDays: 14,
  afterPeriods: 10,
  answersBefore: null,
  answersAfter: null,
  controlName: '',
  claimedChange: null,
  source: '',
  ownerId: null,
  writtenOn: '2026-01-05',
  archivedAt: null,
  version: 1,
  ...overrides,
});

/** Weekly values from so many weeks before a day to so many after, with a step at the day and even noise of at most half a unit. */
export function weeklyValues(start: string, before: number, after: number, level: number, step: number): OutcomeValue[] {
  const next = mulberry32(5);
  return Array.from({ length: before + after }, (_, index) => {
    const week = index - before;
    const value = level + (week < 0 ? 0 : step) + next() - 0.5;
    return { series: 'measure', day: addDays(start, 7 * week + 6), value, note: '' };
  });
}
