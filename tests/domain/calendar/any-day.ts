import fc from 'fast-check';
import { addDays, type Day } from '@/domain/calendar/day';
import type { FiscalSettings } from '@/domain/calendar/fiscal';
import type { WorkingCalendar } from '@/domain/calendar/working-days';

export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));

export const anyFiscalSettings: fc.Arbitrary<FiscalSettings> = fc.record({
  startMonth: fc.integer({ min: 1, max: 12 }),
  namedBy: fc.constantFrom('start', 'end'),
});

export const anyWorkingCalendar: fc.Arbitrary<WorkingCalendar> = fc.record({
  workingDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
  holidays: fc.array(fc.integer({ min: 0, max: 300 })).map((days) => new Set(days.map((offset) => addDays('2026-01-01', offset)))),
});
