import { expect, test } from 'vitest';
import { readReachColumn, readShare } from '@/domain/reach/read-reach';
import { accept } from '@/domain/result';

test.each([
  ['42', 'en', 0.42],
  ['42.5 %', 'en', 0.425],
  ['42,5', 'de', 0.425],
  ['42,5 %', 'en', 0.425],
  ['۴۲٫۵٪', 'fa', 0.425],
  ['٪ ۴۲', 'fa', 0.42],
  ['0,5', 'fr', 0.005],
  ['130', 'en', 1.3],
] as const)('%s typed by a reader of %s is a share of %d', (text, locale, share) => {
  expect(readShare(text, locale)).toEqual(accept(share));
});

test.each(['', 'half', '42 pp', '3 days'])('“%s” is no share', (text) => {
  expect(readShare(text, 'en')).toMatchObject({ ok: false });
});

test('a column with a heading, decimal commas and Persian days is read whole', () => {
  expect(readReachColumn('Day\tShare\n04.05.2026\t12,5 %\n18.05.2026\t40 %', 'iOS', 'de')).toEqual(
    accept([
      { channel: 'iOS', day: '2026-05-04', share: 0.125, line: 2, text: '04.05.2026 12,5 %' },
      { channel: 'iOS', day: '2026-05-18', share: 0.4, line: 3, text: '18.05.2026 40 %' },
    ]),
  );
  expect(readReachColumn('۱۴۰۵/۰۲/۱۴\t۱۲٫۵', '', 'fa')).toEqual(
    accept([{ channel: '', day: '2026-05-04', share: 0.125, line: 1, text: '۱۴۰۵/۰۲/۱۴ ۱۲٫۵' }]),
  );
});

test('one line that cannot be read refuses them all, and is named', () => {
  expect(readReachColumn('2026-05-04\t12\n2026-05-11\tabout half', '', 'en')).toEqual({
    ok: false,
    refusal: { code: 'reach.lineUnreadable', values: { line: 2, text: '2026-05-11 about half' } },
  });
});

test('a blank line counts, a day twice in the column is named as that, and a long line is cut', () => {
  expect(readReachColumn('2026-05-04\t12\n\n2026-05-04\t13', '', 'en')).toEqual({
    ok: false,
    refusal: { code: 'reach.dayTwice', values: { line: 3, text: '2026-05-04 13' } },
  });
  expect(readReachColumn(`2026-05-04\t${'x'.repeat(200)}`, '', 'en')).toMatchObject({
    refusal: { code: 'reach.lineUnreadable', values: { line: 1, text: expect.stringMatching(/^2026-05-04 x{69}$/) } },
  });
});
