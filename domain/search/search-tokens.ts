import { type Word, words } from './words';

const longestJoin = 4;
const mostQueryTokens = 12;

/**
 * What the full-text index keeps of a text: each token once, letters and digits only, so that FTS5's `unicode61` and
 * PostgreSQL's `simple` cut them alike.
 *
 * Scripts without spaces give every character and every pair of neighbours. Linked words give their parts and their
 * joins: `APP-123` gives `app`, `123`, `app123`; `می‌شود` gives `می`, `شود`, `میشود`; `v2.4` gives `v2`, `4`, `24`.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const group of linkedGroups(words(text), (word) => word.link !== 'none')) {
    for (const [at, word] of group.entries()) {
      if (word.isUnspaced) for (const token of [...word.text, ...pairs(word.text)]) tokens.add(token);
      else
        for (let parts = 1; parts <= longestJoin && at + parts <= group.length; parts += 1) tokens.add(joined(group.slice(at, at + parts)));
    }
  }
  return [...tokens];
}

/** The tokens of all texts of one thing, each once, divided by spaces. */
export const indexText = (texts: readonly string[]): string => [...new Set(texts.flatMap(searchTokens))].join(' ');

/**
 * What to look for: a thing matches when its index holds **all** of them (no phrase; the index has no order).
 * At most 12. Empty when the text holds no letter or digit.
 */
export function queryTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const group of linkedGroups(words(text), (word) => word.link === 'tight')) {
    for (const token of queriedAs(group)) tokens.add(token);
  }
  return [...tokens].slice(0, mostQueryTokens);
}

function queriedAs(group: readonly Word[]): string[] {
  if (group.length > longestJoin) return group.map((word) => word.text);
  if (group.length > 1) return [joined(group)];
  return group.flatMap((word) => (word.isUnspaced && [...word.text].length > 1 ? pairs(word.text) : [word.text]));
}

function linkedGroups(all: readonly Word[], isLinked: (word: Word) => boolean): Word[][] {
  const groups: Word[][] = [];
  for (const word of all) {
    const last = groups.at(-1);
    if (last && isLinked(word)) last.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** The words of a group as one. The `v` before a version says nothing: v2.4.1 is 2.4.1. */
const joined = (group: readonly Word[]) => {
  const text = group.map((word) => word.text).join('');
  return group.length > 1 ? text.replace(/^v(?=\d)/, '') : text;
};

/** Every two neighbouring characters. */
export function pairs(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
