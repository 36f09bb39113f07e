import { headerCandidates } from './header-candidates';
import { headerForm } from './header-form';
import type { ColumnSummary } from './import-file';
import { carriedTargets, dayTargets, type ImportTarget, manyColumnTargets, sayingTargets } from './import-target';
import { readDay } from './read-day';
import { readPriority } from './read-priority';
import { readSeverity } from './read-severity';

export type ColumnChoice = { target: ImportTarget; carries: boolean };

/** What each column of a table most likely holds. Targets that take one column go to the best heading; the rest is kept or ignored. */
export function guessMapping(columns: readonly ColumnSummary[]): ColumnChoice[] {
  const bids = columns.flatMap((column, index) => candidatesOf(column).map((candidate) => ({ index, ...candidate })));
  bids.sort((one, other) => other.score - one.score || one.index - other.index);

  const chosen = new Map<number, ImportTarget>();
  const taken = new Set<ImportTarget>();
  for (const { index, target } of bids) {
    if (chosen.has(index) || (taken.has(target) && !manyColumnTargets.includes(target))) continue;
    chosen.set(index, target);
    taken.add(target);
  }
  const targets = columns.map((column, index) => chosen.get(index) ?? leftOver(column, taken));
  settleComments(columns, targets);
  const hasKey = targets.includes('externalKey');
  return targets.map((target, index) => ({
    target,
    // A tracker's empty cell means "nobody"; in a list made by hand it often means "as above".
    carries: !hasKey && carriedTargets.includes(target) && columns[index]?.isGrouped === true,
  }));
}

function candidatesOf(column: ColumnSummary) {
  if (column.filled === 0) return [];
  return headerCandidates(column.name).filter(({ target }) => suits(target, column.samples));
}

/** Second-best columns for the same fact: an internal number beside the key, the creator beside the reporter. */
const restated: readonly ImportTarget[] = ['externalKey', 'reporter', 'closedOn'];

function leftOver(column: ColumnSummary, taken: ReadonlySet<ImportTarget>): ImportTarget {
  if (column.filled === 0 || (column.name === '' && column.samples.every(isNumber))) return 'ignore';
  const meant = headerCandidates(column.name)[0];
  return meant && meant.score >= 100 && restated.includes(meant.target) && taken.has(meant.target) ? 'ignore' : 'keep';
}

/** "Comments" beside a description are remarks; in an evaluation form they are the finding itself. */
function settleComments(columns: readonly ColumnSummary[], targets: ImportTarget[]) {
  for (const [index, column] of columns.entries()) {
    if (headerForm(column.name) !== 'comments' || targets[index] !== 'obstacle') continue;
    if (targets.includes('description') || targets.includes('externalKey')) targets[index] = 'comment';
    if (column.samples.every(isNumber)) targets[index] = 'ignore';
  }
}

const isNumber = (text: string) => /^\d+([.,]\d+)?$/.test(text.trim());

/** Whether the values seen could be what the heading promises. */
function suits(target: ImportTarget, samples: readonly string[]): boolean {
  if (dayTargets.includes(target)) return samples.some((text) => readDay(text, { dayOrder: 'dmy' }) || readDay(text, { dayOrder: 'mdy' }));
  if (target === 'severity') return samples.some((text) => readSeverity(text) !== undefined);
  if (target === 'priority') return samples.some((text) => readPriority(text) !== undefined);
  if (sayingTargets.includes(target) && headerHoldsNumbers(samples)) return false;
  return true;
}

const headerHoldsNumbers = (samples: readonly string[]) => samples.length > 0 && samples.every(isNumber);
