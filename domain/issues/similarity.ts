import { pairs } from '@/domain/search/search-tokens';
import { words } from '@/domain/search/words';
import { fillerCharacters, fillerWords } from './filler-words';

/** The parts of a title that carry its meaning. */
export type TitleParts = { tokens: ReadonlySet<string>; grams: ReadonlySet<string> };

/**
 * How alike two titles are, 0 (nothing shared) to 1 (the same words): the Dice coefficient of their words (weight 0.4)
 * and of their character trigrams (0.6; pairs in scripts without spaces), so that compounds, endings and small slips
 * still count. Filler words of the five languages are left out. Symmetric. Source: Dice 1945.
 */
export const titleSimilarity = (a: string, b: string): number => similarityOfParts(titleParts(a), titleParts(b));

export const similarityOfParts = (a: TitleParts, b: TitleParts): number => 0.4 * dice(a.tokens, b.tokens) + 0.6 * dice(a.grams, b.grams);

export function titleParts(title: string): TitleParts {
  const tokens = new Set<string>();
  const grams = new Set<string>();
  for (const word of meaningfulWords(title)) {
    for (const token of word.isUnspaced && [...word.text].length > 1 ? pairs(word.text) : [word.text]) tokens.add(token);
    for (const gram of word.isUnspaced ? shingles(word.text, 2) : shingles(word.text, 3)) grams.add(gram);
  }
  return { tokens, grams };
}

/** The words of a title in their written form, without fillers; all of them when it has nothing but fillers. */
export function meaningfulWords(title: string): { text: string; isUnspaced: boolean }[] {
  const all = words(title).flatMap((word) =>
    word.isUnspaced
      ? word.text.split(fillerCharacters).map((text) => ({ text, isUnspaced: true }))
      : [{ text: word.text, isUnspaced: false }],
  );
  const meaningful = all.filter((word) => word.text !== '' && !fillerWords.has(word.text));
  return meaningful.length > 0 ? meaningful : words(title);
}

function shingles(text: string, size: number): string[] {
  const characters = [...text];
  if (characters.length <= size) return [text];
  return characters.slice(size - 1).map((_, start) => characters.slice(start, start + size).join(''));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const part of a) if (b.has(part)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
