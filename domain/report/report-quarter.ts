import type { Day } from '@/domain/calendar/day';
import { type FiscalSettings, type Quarter, type QuarterSpan, quarterOf, quarterSpan } from '@/domain/calendar/fiscal';

export type AskedQuarter = { year: number; quarter: Quarter };

/** A quarter in an address: 2026-Q3. */
export const quarterText = ({ year, quarter }: AskedQuarter) => `${year}-Q${quarter}`;

const numbers = { 1: 1, 2: 2, 3: 3, 4: 4 } as const satisfies Record<Quarter, Quarter>;
const isQuarter = (text: string | undefined): text is `${Quarter}` => text !== undefined && Object.hasOwn(numbers, text);

/** @returns undefined for anything that names no quarter between 1900 and 2200 */
export function parseQuarter(text: string | undefined): AskedQuarter | undefined {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(text ?? '') ?? [];
  const named = Number(year);
  return isQuarter(quarter) && named >= 1900 && named <= 2200 ? { year: named, quarter: numbers[quarter] } : undefined;
}

/** The quarter so many quarters away. @param by negative: before */
export function quarterAway({ year, quarter }: AskedQuarter, by: number): AskedQuarter {
  const count = year * 4 + (quarter - 1) + by;
  const at = String((count % 4) + 1);
  return { year: Math.floor(count / 4), quarter: isQuarter(at) ? numbers[at] : 1 };
}

/** The days of a quarter, whether `today` lies in it, and the last of its days that has data. */
export function quarterDays(asked: AskedQuarter, settings: FiscalSettings, today: Day): QuarterSpan & { until: Day; isRunning: boolean } {
  const span = quarterSpan(asked.year, asked.quarter, settings);
  return { ...span, until: today < span.to ? today : span.to, isRunning: today >= span.from && today <= span.to };
}

export const runningQuarter = (today: Day, settings: FiscalSettings): AskedQuarter => quarterOf(today, settings);
