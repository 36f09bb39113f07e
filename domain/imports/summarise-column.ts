import { cleanText } from './clean-text';
import type { ColumnSummary } from './import-file';
import { ordersOf } from './read-day';
import { splitFindings } from './split-findings';

const samplesKept = 3;
const longestSample = 120;

/** Learns about one column cell by cell, from top to bottom. */
export function columnSummariser(name: string) {
  const summary: ColumnSummary = {
    name: cleanText(name).replace(/\s+/g, ' ').slice(0, 200),
    filled: 0,
    samples: [],
    isGrouped: false,
    numberedCells: 0,
    numberedFindings: 0,
    dayFirst: 0,
    monthFirst: 0,
    eitherWay: 0,
  };
  let cells = 0;
  let blanks = 0;
  let isFirstFilled = false;
  let repeats = 0;
  let before = '';

  return {
    add(cell: string) {
      const text = cell.trim();
      cells += 1;
      if (cells === 1) isFirstFilled = text !== '';
      if (text === '') blanks += 1;
      else {
        if (text === before) repeats += 1;
        learn(summary, text);
      }
      before = text;
    },
    summary: (): ColumnSummary => ({ ...summary, isGrouped: isFirstFilled && blanks > 0 && repeats === 0 && summary.filled > 0 }),
  };
}

function learn(summary: ColumnSummary, text: string) {
  summary.filled += 1;
  const sample = cleanText(text).slice(0, longestSample);
  if (summary.samples.length < samplesKept && sample !== '' && !summary.samples.includes(sample)) summary.samples.push(sample);
  const order = text.length <= 40 ? ordersOf(text) : undefined;
  if (order) summary[order] += 1;
  if (!/^\s*[(（]?[1①]/.test(text)) return;
  const findings = splitFindings(text).length;
  if (findings > 1) {
    summary.numberedCells += 1;
    summary.numberedFindings += findings;
  }
}
