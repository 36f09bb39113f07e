import { expect, test } from 'vitest';
import { type LinkUse, spendLink } from '@/domain/report/link-limit';

const start = new Date('2026-05-20T10:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

test('a meeting of thirty opens the page and every file at once', () => {
  let use: LinkUse | null = null;
  for (let person = 0; person < 30; person++) {
    for (const cost of ['page', 'file', 'file', 'file'] as const) {
      const spending = spendLink(use, cost, after(1));
      if (spending.kind === 'wait') throw new Error('had to wait');
      use = spending.use;
    }
  }
  expect(use).toEqual({ since: after(1), spent: 930 });
});

test('what is opened again and again waits for the rest of the ten minutes, then works again', () => {
  const full: LinkUse = { since: start, spent: 1_000 };
  expect(spendLink(full, 'page', after(3.5))).toEqual({ kind: 'wait', minutes: 7 });
  expect(spendLink(full, 'file', after(9.99))).toEqual({ kind: 'wait', minutes: 1 });
  expect(spendLink(full, 'page', after(10))).toEqual({ kind: 'spent', use: { since: after(10), spent: 1 } });
});
