import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexText, queryTokens, searchTokens } from '@/domain/search/search-tokens';

const isFound = (query: string, ...texts: string[]) => {
  const index = new Set(indexText(texts).split(' '));
  const tokens = queryTokens(query);
  return tokens.length > 0 && tokens.every((token) => index.has(token));
};

describe('searching', () => {
  test.each([
    ['登录', '用户无法登录系统'],
    ['无法登录', '用户无法登录系统'],
    ['登', '用户无法登录系统'],
    ['手机', '5G手机连接失败'],
    ['5g', '5G手机连接失败'],
    ['ログイン', 'ログイン画面が固まる'],
    ['설정', '설정화면 오류'],
  ])('finds %s in %s', (query, title) => {
    expect(isFound(query, title)).toBe(true);
  });

  test('does not find a Chinese word of which only the characters occur', () => {
    expect(isFound('录登', '用户无法登录系统')).toBe(false);
  });

  test.each([
    ['كليد', 'کلید'],
    ['کلید', 'كليد'],
    ['آدرس', 'ادرس'],
    ['أحمد', 'احمد'],
    ['مُحَمَّد', 'محمد'],
    ['کتــاب', 'کتاب'],
    ['۱۲۳', 'کد 123'],
    ['123', 'کد ۱۲۳'],
    ['123', 'کد ١٢٣'],
    ['می\u200cشود', 'برنامه میشود'],
    ['می\u200cشود', 'برنامه می شود'],
    ['می شود', 'برنامه می\u200cشود'],
    ['میشود', 'برنامه می شود'],
    ['کتاب\u200cها', 'کتابها گم شد'],
    ['شود', 'برنامه می\u200cشود'],
    ['خانۀ', 'خانه'],
  ])('takes Arabic and Persian spellings for the same: %s finds %s', (query, title) => {
    expect(isFound(query, title)).toBe(true);
  });

  test.each([
    ['ecran', "L'écran reste noir"],
    ['ÉCRAN', "L'e\u0301cran reste noir"],
    ['strasse', 'Straße nicht gefunden'],
    ['STRASSE', 'STRAẞE'],
    ['gross', 'groß'],
    ['prufung', 'Prüfung'],
    ['coeur', 'cœur'],
    ['istanbul', 'İSTANBUL mağazası'],
    ['ISTANBUL', 'ıstanbul'],
    ['magazasi', 'İSTANBUL mağazası'],
    ['ΟΔΟΣ', 'οδός'],
    ['wifi', 'Wi-Fi drops'],
    ['wi-fi', 'wi fi drops'],
    ['ABC', 'ＡＢＣ'],
    ['update', 'up\u00addate'],
  ])('takes Latin and Greek spellings for the same: %s finds %s', (query, title) => {
    expect(isFound(query, title)).toBe(true);
  });

  test.each(['APP-123', 'app-123', 'app', '123', 'APP123', 'APP‑۱۲۳'])('finds the issue APP-123 by %s', (query) => {
    expect(isFound(query, 'APP-123', 'The screen stays black')).toBe(true);
  });

  test('a key finds that issue only', () => {
    expect(isFound('APP-12', 'APP-123')).toBe(false);
    expect(isFound('APP-123', 'APP-5', 'Waited 123 seconds')).toBe(false);
  });

  test.each(['2.4.1', 'v2.4.1', 'V2.4', '۲٫۴٫۱', '4.1', 'v2', '2.4.1-rc1'])('finds the version v2.4.1-rc1 by %s', (query) => {
    expect(isFound(query, 'Build v2.4.1-rc1')).toBe(true);
  });

  test('a version finds that version only', () => {
    expect(isFound('2.4.1', 'After 2 days, 4 of 1 000')).toBe(false);
    expect(isFound('2.4.1', '2.5.1, 4')).toBe(false);
    expect(isFound('04.05.2026', '04.06.2026 and 05.05.2026')).toBe(false);
  });

  test('an empty or wordless query has no tokens', () => {
    expect(queryTokens('')).toEqual([]);
    expect(queryTokens(' …「」—-')).toEqual([]);
  });

  test('a long query keeps twelve tokens', () => {
    expect(queryTokens('用户无法登录系统因为验证码一直没有发送到手机')).toHaveLength(12);
  });
});

const alphabet = [..."abzABZéüßœİı0179٣۴۵ يىكکةأإآاهموشدتر\u200c-.'’用户登录失败かがカー한국АЯйσΣςไทย\u0301\u064b\u00ad\u200f"];
const mixedText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom('می', 'شود', 'کتاب', 'ها', 'های', 'تر', 'APP-12', 'wi-fi', 'v2.4.1', '10.2.4.1.9', '登录', 'x'), {
      maxLength: 8,
    })
    .map((all) => all.join(' ')),
);

describe('tokens of any text', () => {
  test('are letters and digits only, in lower case, each once', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const tokens = [...searchTokens(text), ...queryTokens(text)];
        for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{N}\u3099\u309a]+$/u);
        expect(new Set(searchTokens(text)).size).toBe(searchTokens(text).length);
      }),
    );
  });

  test('are found again by any run of its words', () => {
    fc.assert(
      fc.property(mixedText, fc.nat(), fc.nat(), (text, start, length) => {
        const all = text.split(/\s+/u);
        const first = start % all.length;
        const query = all.slice(first, first + 1 + (length % (all.length - first))).join(' ');
        const index = new Set(searchTokens(text));
        for (const token of queryTokens(query)) expect(index.has(token), `${token} of “${query}” in “${text}”`).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('are the same whatever its case', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcxyzéüıİßΣσäöЯй 09'), maxLength: 30 }), (text) => {
        expect(searchTokens(text.toUpperCase())).toEqual(searchTokens(text));
      }),
    );
  });
});
