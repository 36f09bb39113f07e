import { headerForm } from './header-form';
import { headerWords } from './header-words';
import { type ImportTarget, importTargets } from './import-target';

export type Candidate = { target: ImportTarget; score: number };

const hasUnspacedScript = /[\p{sc=Han}]/u;

type Entry = Candidate & { word: string };

const dictionary: readonly Entry[] = importTargets.flatMap((target) =>
  // Words listed first are the stronger ones.
  (headerWords[target] ?? []).map((word, index) => ({ target, word: headerForm(word), score: 1 - index / 1_000 })),
);

/** What a heading may mean, best first. A whole match beats a match of its last word, which beats one of its first. */
export function headerCandidates(name: string): Candidate[] {
  const form = headerForm(name);
  if (form === '') return [];
  const best = new Map<ImportTarget, number>();
  for (const { target, word, score } of dictionary) {
    const found = score + strengthOf(form, word, target);
    if (found >= 1 && found > (best.get(target) ?? 0)) best.set(target, found);
  }
  return [...best].map(([target, score]) => ({ target, score })).sort((one, other) => other.score - one.score);
}

function strengthOf(form: string, word: string, target: ImportTarget): number {
  if (form === word) return 100;
  if (hasUnspacedScript.test(word)) return word.length > 1 && form.includes(word) ? 20 + word.length : -1;
  if (target === 'ignore' || word.length < 4) return -1;
  if (form.endsWith(` ${word}`)) return 20 + word.length / 2;
  // "Issue type" is no title, "Gravité du problème" is a severity.
  if (target !== 'title' && form.startsWith(`${word} `)) return 10 + word.length / 2;
  return -1;
}

/** Whether a heading is one that the dictionary knows as a whole. */
export const isKnownHeader = (name: string): boolean => (headerCandidates(name)[0]?.score ?? 0) >= 100;
