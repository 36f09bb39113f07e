export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const recordsLooked = 30;

/** The character that divides the records of a text into the most even number of cells. Excel's own `sep=;` line decides. */
export function detectDelimiter(text: string): Delimiter {
  const said = /^\s*"?sep=([,;\t|])"?\s*(?:\r|\n|$)/i.exec(text)?.[1];
  const saidDelimiter = delimiters.find((delimiter) => delimiter === said);
  if (saidDelimiter) return saidDelimiter;
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const score = evenness(countsPerRecord(text, delimiter));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function countsPerRecord(text: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let count = 0;
  let isQuoted = false;
  let isStart = true;
  for (const character of text) {
    if (isQuoted) {
      if (character === '"') isQuoted = false;
      continue;
    }
    if (character === '"' && isStart) isQuoted = true;
    else if (character === delimiter) count += 1;
    else if (character === '\n') {
      counts.push(count);
      if (counts.length === recordsLooked) return counts;
      count = 0;
    }
    isStart = character === delimiter || character === '\n';
  }
  return count > 0 ? [...counts, count] : counts;
}

/** Share of records with the commonest count, weighted by that count: cells, not commas in sentences. */
function evenness(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  const [commonest, most] = [...times].sort(([, one], [, other]) => other - one)[0] ?? [0, 0];
  return commonest === 0 ? 0 : (most / counts.length) * Math.log2(commonest + 1);
}
