import { addDays, type Day } from './day';

/** @property startMonth 1…12, the month on whose first day the year begins @property namedBy whether it carries the calendar year of its first or of its last day */
export type FiscalSettings = { startMonth: number; namedBy: 'start' | 'end' };

/** The organisation's settings as this file asks for them. */
export const fiscalSettingsOf = (organisation: {
  fiscalStartMonth: number;
  fiscalYearNamedBy: FiscalSettings['namedBy'];
}): FiscalSettings => ({ startMonth: organisation.fiscalStartMonth, namedBy: organisation.fiscalYearNamedBy });

/** First and last day, both included. */
export type Span = { from: Day; to: Day };
export type Quarter = 1 | 2 | 3 | 4;
export type QuarterSpan = Span & { year: number; quarter: Quarter };

const quarters = [1, 2, 3, 4] as const satisfies readonly Quarter[];

/** The fiscal year in which `day` lies, by the number it is named by. */
export function fiscalYearOf(day: Day, settings: FiscalSettings): number {
  const { year, month } = partsOf(day);
  const firstYear = month >= settings.startMonth ? year : year - 1;
  return firstYear + namedLater(settings);
}

/** First and last day of the fiscal year named `year`. */
export function fiscalYearSpan(year: number, settings: FiscalSettings): Span {
  return {
    from: firstOf(startYearOf(year, settings), settings.startMonth),
    to: addDays(firstOf(startYearOf(year, settings) + 1, settings.startMonth), -1),
  };
}

/** Three calendar months each, counted from the first of the fiscal year. */
export function quarterSpan(year: number, quarter: Quarter, settings: FiscalSettings): QuarterSpan {
  const startYear = startYearOf(year, settings);
  const from = firstOf(startYear, settings.startMonth + 3 * (quarter - 1));
  return { year, quarter, from, to: addDays(firstOf(startYear, settings.startMonth + 3 * quarter), -1) };
}

/** The four quarters of a fiscal year in order. */
export const quarterSpans = (year: number, settings: FiscalSettings): QuarterSpan[] =>
  quarters.map((quarter) => quarterSpan(year, quarter, settings));

/** The quarter in which `day` lies. */
export function quarterOf(day: Day, settings: FiscalSettings): { year: number; quarter: Quarter } {
  const monthsIn = (partsOf(day).month - settings.startMonth + 12) % 12;
  return { year: fiscalYearOf(day, settings), quarter: quarters[Math.floor(monthsIn / 3)] ?? 4 };
}

const startYearOf = (year: number, settings: FiscalSettings) => year - namedLater(settings);

/** A year that begins in January is one calendar year, whatever it is named by. */
const namedLater = (settings: FiscalSettings) => (settings.namedBy === 'end' && settings.startMonth > 1 ? 1 : 0);

const partsOf = (day: Day) => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) });

/** @param month 1…, months beyond 12 run on into the next year */
function firstOf(year: number, month: number): Day {
  const monthsOn = month - 1;
  const inYear = year + Math.floor(monthsOn / 12);
  return `${String(inYear).padStart(4, '0')}-${String((monthsOn % 12) + 1).padStart(2, '0')}-01`;
}
