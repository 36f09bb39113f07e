import { type Severity, severities } from './issue';

export type SeveritySpread = {
  /** Raters. */
  n: number;
  /** The lower of the two middle ones when n is even, so that it is always a severity somebody gave. */
  median: Severity;
  lowest: Severity;
  highest: Severity;
  /** Raters per severity 0…4. */
  counts: readonly number[];
  /** Raters lie two or more steps apart: talk before you trust the median. */
  isDisputed: boolean;
};

/** What several people's ratings of one problem say together. @returns null without any */
export function severitySpread(votes: readonly Severity[]): SeveritySpread | null {
  const sorted = [...votes].sort((one, other) => one - other);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (median === undefined || lowest === undefined || highest === undefined) return null;
  const counts = severities.map((severity) => sorted.filter((vote) => vote === severity).length);
  return { n: sorted.length, median, lowest, highest, counts, isDisputed: highest - lowest >= 2 };
}
