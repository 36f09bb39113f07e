import { expect, test } from 'vitest';
import { calledText } from '@/domain/called-text';

const title = calledText(400);
const isTaken = (text: string) => title.safeParse(text).success;

test('a name of invisible signs only is no name', () => {
  for (const text of ['', '  ', '\u200b\u200b', '\u200f \u2060', '\u00ad', '\ufeff']) expect(isTaken(text)).toBe(false);
});

test('invisible signs within a name are kept: Persian joins and family emoji need them', () => {
  expect(title.parse(' می\u200cخواهم ')).toBe('می\u200cخواهم');
  expect(title.parse('👩\u200d👩\u200d👧')).toBe('👩\u200d👩\u200d👧');
});

test('a name holds at most as many characters as there is room for', () => {
  expect(isTaken('T'.repeat(400))).toBe(true);
  expect(isTaken('T'.repeat(401))).toBe(false);
});

test('a name that cannot be seen is refused as one that is missing', () => {
  expect(title.safeParse('\u200b').error?.issues).toMatchObject([{ code: 'too_small', origin: 'string' }]);
});
