import { readKpiValues } from '@/domain/goals/kpi-values';
import { decimalMarks, readTypedNumber } from '@/domain/goals/typed-number';
import { decimalMarkOf } from '@/domain/goals/written-number';
import type { Locale } from '@/domain/people/member';
import { accept, type Result, refuse } from '@/domain/result';
import type { ReachPoint } from './reach-point';

/** A share as one person types it, always in percent: `42`, `42,5 %`, `۴۲٫۵٪`; 0.5 is half a percent. @returns 0…1, or beyond for nonsense */
export function readShare(text: string, locale: Locale): Result<number> {
  const percent = readTypedNumber(text, locale, 'percent');
  return percent.ok ? accept(shareOf(percent.value)) : percent;
}

/** A column of days and one of percents, pasted from a spreadsheet: every row is read or none. */
export function readReachColumn(text: string, channel: string, locale: Locale): Result<ReachPoint[]> {
  const says = decimalMarkOf(text.split(/\r\n|\r|\n/).map((line) => line.split(/\t|;/)[1] ?? ''));
  const { values, problems } = readKpiValues(text, { unit: 'percent', decimalMark: says ?? decimalMarks[locale], dayOrder: null });
  const [first] = problems;
  if (first) return refuse('reach.lineUnreadable', { line: first.row, text: first.text.slice(0, 80) });
  return accept(values.map(({ day, value }) => ({ channel, day, share: shareOf(value) })));
}

/** Percent as it was written, without the dust of binary fractions. */
export const shareOf = (percent: number): number => Number((percent / 100).toFixed(6));
