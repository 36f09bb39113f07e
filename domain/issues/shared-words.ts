import { meaningfulWords } from './similarity';

const shortestStem = 5;

/** What two titles both say, in the order of the first: whole words, long stems of compounds, runs of two and more characters. */
export function sharedWords(a: string, b: string): string[] {
  const others = meaningfulWords(b);
  const shared = meaningfulWords(a).flatMap((word) => {
    const runs = others.filter((other) => other.isUnspaced === word.isUnspaced).map((other) => longestSharedRun(word.text, other.text));
    const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
    const isEnough = longest === word.text || [...longest].length >= (word.isUnspaced ? 2 : shortestStem);
    return isEnough && longest !== '' ? [longest] : [];
  });
  return [...new Set(shared)];
}

function longestSharedRun(a: string, b: string): string {
  const left = [...a];
  const right = [...b];
  let best: string[] = [];
  let before = new Map<number, number>();
  for (const [i, character] of left.entries()) {
    const lengths = new Map<number, number>();
    for (const [j, other] of right.entries()) {
      if (character !== other) continue;
      const length = (before.get(j - 1) ?? 0) + 1;
      lengths.set(j, length);
      if (length > best.length) best = left.slice(i + 1 - length, i + 1);
    }
    before = lengths;
  }
  return best.join('');
}
