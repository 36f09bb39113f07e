import { beforeAll, describe, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { listIssues } from '@/db/queries/issue-list';
import { insertIssues } from '@/db/writes/issues';
import { newestFirst } from '@/domain/issues/issue-arrangement';
import { everyIssue } from '@/domain/issues/issue-filter';
import type { Member } from '@/domain/people/member';
import { indexText, queryTokens, searchTokens } from '@/domain/search/search-tokens';
import { anIssue, storeMember, storeOrganisation, storeProduct } from '../support/factories';

const texts = {
  version: 'Crash since 2.4.1 on start',
  otherVersion: 'Fixed in 2.5 after 4 tries and 1 call',
  longVersion: 'Build 10.2.4.1-rc1 lies',
  mail: 'Mail to ada.byron@x-mail.example bounces',
  url: 'https://shop.example/cart?id=5&step=pay hangs',
  hyphens: 'e-mail sign-up with Wi-Fi 5e',
  hex: 'Error 0x1F, 1e5 retries, 2nd try, 007',
  german: 'Rückgabe-/Umtauschrecht fehlt',
  persian: 'نسخهٔ ۲٫۴٫۱ می\u200cافتد',
  chinese: '版本2.4.1登录失败',
  numerals: 'Ⅳ ½ ² ① ১২ ৩ 〇',
  marks: "don't O’Neill C++ C# .NET a_b x=y a&b it|or !not (par) \\ ' \" * :*",
} as const;
type TextName = keyof typeof texts;

let lead: Member;
beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
  const product = await storeProduct();
  await inTransaction((tx) =>
    insertIssues(
      tx,
      Object.values(texts).map((title) => ({ ...anIssue({ productId: product.id, title }), searchText: indexText([title]) })),
    ),
  );
});

async function found(text: string, isFew: boolean): Promise<TextName[]> {
  const asked = { filter: { ...everyIssue, text }, viewer: lead, today: '2026-05-04', arrangement: newestFirst, limit: 50 };
  const { rows } = await listIssues(await readDb(), { ...asked, isFew });
  const titles = rows.map(({ title }) => title);
  return namesOf((text) => titles.includes(text));
}

const names: TextName[] = Object.keys(texts).filter((name): name is TextName => name in texts);
const namesOf = (isMeant: (text: string) => boolean) => names.filter((name) => isMeant(texts[name]));

/** What both databases are to find: every token asked for begins some token kept. */
const meant = (query: string) =>
  namesOf((text) => queryTokens(query).every((asked) => searchTokens(text).some((kept) => kept.startsWith(asked))));

describe('a search finds on both databases what its tokens mean', () => {
  const pieces = [...new Set(Object.values(texts).flatMap((text) => text.split(' ')))];
  const beginnings = pieces.flatMap((piece) => [piece, [...piece].slice(0, Math.ceil([...piece].length / 2)).join('')]);
  const queries = [...new Set([...Object.values(texts), ...beginnings])].filter((query) => queryTokens(query).length > 0);

  test.each([true, false])('whether few or many match (few: %s)', async (isFew) => {
    for (const query of queries) expect([query, await found(query, isFew)]).toEqual([query, meant(query)]);
  });
});

test.each<[string, TextName[]]>([
  ['2.4.1', ['version', 'longVersion', 'persian', 'chinese']],
  ['۲٫۴٫۱', ['version', 'longVersion', 'persian', 'chinese']],
  ['v2.4.1', ['version', 'longVersion', 'persian', 'chinese']],
  ['2.4', ['version', 'longVersion', 'persian', 'chinese']],
  ['4.1', ['version', 'longVersion', 'persian', 'chinese']],
  ['2.5', ['otherVersion']],
  ['10.2.4.1', ['longVersion']],
  ['10.2.4.1-rc1', ['longVersion']],
  ['ada.byron@x-mail.example', ['mail']],
  ['byron', ['mail']],
  ['x-mail', ['mail']],
  ['ada.b', ['mail']],
  ['https://shop.example/cart?id=5&step=pay', ['url']],
  ['shop.example/cart', ['url']],
  ['email', ['hyphens']],
  ['e-mail', ['mail', 'hyphens']],
  ['sign-up', ['hyphens']],
  ['signup', ['hyphens']],
  ['0x1f', ['hex']],
  ['1e5', ['hex']],
  ['2nd', ['hex']],
  ['umtausch', ['german']],
  ['oneill', []],
  ["don't", ['marks']],
])('%s finds %j', async (query, expected) => {
  expect(await found(query, true)).toEqual(expected);
});
