import { readKpiValues } from '@/domain/goals/kpi-values';
import { decimalMarks, readTypedNumber } from '@/domain/goals/typed-number';
import { decimalMarkOf } from '@/domain/goals/written-number';
import type { Locale } from '@/domain/people/member';
import { accept, type Result, refuse } from '@/domain/result';
import type { PastedLine, ReachPoint } from './reach-point';

/** A share as one person types it, always in percent: `42`, `42,5 %`, `۴۲٫۵٪`; 0.5 is half a percent. @returns 0…1, or beyond for nonsense */
export function readShare(text: string, locale: Locale): Result<number> {
  const percent = readTypedNumber(text, locale, 'percent');
  return percent.ok ? accept(shareOf(percent.value)) : percent;
}

const longestQuote = 80;

/** A column of days and one of percents, pasted from a spreadsheet: every row is read or none. @returns the measurements, each with the line that says it */
export function readReachColumn(text: string, channel: string, locale: Locale): Result<(ReachPoint & PastedLine)[]> {
  const lines = text.split(/\r\n|\r|\n/);
  const quoted = (row: number): PastedLine => ({
    line: row,
    text: (lines[row - 1] ?? '').trim().replace(/\s+/g, ' ').slice(0, longestQuote),
  });
  const says = decimalMarkOf(lines.map((line) => line.split(/\t|;/)[1] ?? ''));
  const { values, problems } = readKpiValues(text, { unit: 'percent', decimalMark: says ?? decimalMarks[locale], dayOrder: null });
  const [first] = problems;
  if (first) return refuse(first.problem === 'dayTwice' ? 'reach.dayTwice' : 'reach.lineUnreadable', quoted(first.row));
  return accept(values.map(({ row, day, value }) => ({ channel, day, share: shareOf(value), ...quoted(row) })));
}

/** Percent as it was written, without the dust of binary fractions. */
export const shareOf = (percent: number): number => Number((percent / 100).toFixed(6));
