import { addDays, type Day, daysBetween } from '@/domain/calendar/day';

const fewestDays = 35;
const patience = 1.5;

/**
 * Whether a KPI that people measure has gone quiet: its last value is older than one and a half times the usual gap between its values
 * (the upper median), and than 35 days, so that a monthly figure may come a few days late. Without a value: when its year has run for 35 days.
 * @param days of its values, in order @param since the first day of the fiscal year @returns the day by which a value was due, or null
 */
export function overdueSince(days: readonly Day[], since: Day, today: Day): Day | null {
  const last = days.at(-1);
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const due = addDays(last ?? since, Math.max(fewestDays, Math.round(patience * usual)));
  return due < today ? due : null;
}
