import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { locales } from '@/domain/people/member';
import { messages } from '@/messages/messages';

type Leaf = { path: string; text: string };

function leavesOf(tree: object, path = ''): Leaf[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [{ path: here, text: value }];
    return typeof value === 'object' && value !== null ? leavesOf(value, here) : [];
  });
}

type Part = { type: number; value?: unknown; options?: Record<string, { value: Part[] }>; children?: Part[] };

// In the formatter's tree 0 is plain text and 7 the # of a plural; everything else names what is filled in.
function placeholdersOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => [
    ...(part.type === 0 || part.type === 7 ? [] : [String(part.value)]),
    ...Object.values(part.options ?? {}).flatMap((option) => placeholdersOf(option.value)),
    ...placeholdersOf(part.children ?? []),
  ]);
}

const placeholdersIn = (text: string) => [...new Set(placeholdersOf(new IntlMessageFormat(text, 'en').getAst()))].sort();

const english = new Map(leavesOf(messages.en).map(({ path, text }) => [path, text]));

test.each(locales)('every sentence in %s can be read by the formatter', (locale) => {
  const broken = leavesOf(messages[locale]).flatMap(({ path, text }) => {
    try {
      new IntlMessageFormat(text, locale);
      return [];
    } catch (error) {
      return [`${path}: ${error}`];
    }
  });
  expect(broken).toEqual([]);
});

test.each(locales)('%s has the sentences of English, no more, none empty, with the same placeholders', (locale) => {
  const leaves = leavesOf(messages[locale]);
  expect(leaves.map((leaf) => leaf.path).filter((path) => !english.has(path))).toEqual([]);
  expect(leaves.length).toBe(english.size);
  expect(leaves.filter((leaf) => leaf.text.trim() === '')).toEqual([]);
  const differing = leaves.filter(({ path, text }) => String(placeholdersIn(text)) !== String(placeholdersIn(english.get(path) ?? '')));
  expect(differing).toEqual([]);
});

test('French marks that stand apart never begin a line', () => {
  const broken = leavesOf(messages.fr).filter(({ text }) => /« |[\p{L}\p{N})}»] (?:[;!?»%](?!\p{L})|:(?=\s|$))/u.test(text));
  expect(broken).toEqual([]);
});
