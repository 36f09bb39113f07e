import type { Locale } from '@/domain/people/member';
import { writtenForm } from '@/domain/search/written-form';
import type { Report } from './report';
import { type WordSection, type Words, wordSections } from './report-words';
import type { Sentence } from './sentence';

export type EditedWords = { section: WordSection; text: string; locale: Locale; by: string | null; at: Date };

/** Each section's draft with the lead's own words. @param secretNames what this reader may not know: words that hold one are kept back */
export function makeWords(
  drafts: Record<WordSection, Sentence[]>,
  edited: readonly EditedWords[],
  secretNames: readonly string[],
): Report['words'] {
  const wordsOf = (section: WordSection): Words => {
    const own = edited.find((words) => words.section === section && words.text.trim() !== '');
    const isWithheld = own !== undefined && namesIn(own.text, secretNames).length > 0;
    if (!own || isWithheld) return { draft: drafts[section], edited: null, isWithheld };
    return { draft: drafts[section], edited: { text: own.text, locale: own.locale, by: own.by, at: own.at.toISOString() }, isWithheld };
  };
  const [summary, goals, better, late, decisions] = wordSections;
  return {
    summary: wordsOf(summary),
    goals: wordsOf(goals),
    better: wordsOf(better),
    late: wordsOf(late),
    decisions: wordsOf(decisions),
  };
}

const wordJoined = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const fewestLetters = 2;

/** Those of the names that a text holds as words of their own, however they are written: "5.3" is not in "15.3". */
export function namesIn(text: string, names: readonly string[]): string[] {
  const read = writtenForm(text);
  return names.filter((name) => {
    const sought = writtenForm(name).trim();
    if (sought.length < fewestLetters) return false;
    const bare = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(wordJoined.test(sought) ? bare : `(?<![\\p{L}\\p{N}]|\\p{N}\\.)${bare}(?![\\p{L}\\p{N}]|\\.\\p{N})`, 'u').test(read);
  });
}
