import { writtenForm } from './written-form';

/**
 * How a word hangs together with the one before it. `tight`: one word that some write apart (می‌شود, APP-123, 2.4.1), looked
 * for as one. `loose`: hyphenated (wi-fi), looked for in its parts.
 */
export type Link = 'tight' | 'loose' | 'none';
export type Word = { text: string; link: Link; isUnspaced: boolean };

const unspaced = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{scx=${script}}`)
  .join('');
const unspacedStart = new RegExp(`^[${unspaced}]`, 'u');
const piece = new RegExp(`(?:(?=[${unspaced}])[\\p{L}\\p{N}])+|(?:(?![${unspaced}])[\\p{L}\\p{N}])+`, 'gu');

const persianPrefixes = new Set(['می', 'نمی']);
const persianSuffixes = new Set(['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان', 'تر', 'ترین', 'ای', 'اند']);

const longestWord = 40;

/** The words of a text in order, in their one written form. Runs of scripts without spaces are one word each. */
export function words(text: string): Word[] {
  const written = writtenForm(text);
  const found: Word[] = [];
  let end = 0;
  for (const match of written.matchAll(piece)) {
    const word = [...match[0]].slice(0, longestWord).join('');
    const before = found.at(-1);
    const isUnspaced = unspacedStart.test(word);
    const link = before && !isUnspaced && !before.isUnspaced ? linkBetween(before.text, written.slice(end, match.index), word) : 'none';
    found.push({ text: word, link, isUnspaced });
    end = match.index + match[0].length;
  }
  return found;
}

function linkBetween(left: string, separator: string, right: string): Link {
  if (separator === '\u200c') return 'tight';
  if (persianPrefixes.has(left) || persianSuffixes.has(right)) return 'tight';
  if (/^[.\u066b]$/.test(separator)) return /^v?\d+$/.test(left) && /^\d/.test(right) ? 'tight' : 'none';
  if (!/^[-‐‑]$/.test(separator)) return 'none';
  return /^[a-z][a-z0-9]*$/.test(left) && /^\d+$/.test(right) ? 'tight' : 'loose';
}
