import { expect, test } from 'vitest';
import { keepingTokens } from '@/server/kept-tokens';

const counting = () => {
  const asked: string[] = [];
  const tokenIn = keepingTokens(async (cookie, secret) => {
    asked.push(cookie);
    return cookie.endsWith(secret) ? cookie.slice(0, 3) : undefined;
  });
  return { asked, tokenIn };
};

test('a cookie is opened once', async () => {
  const { asked, tokenIn } = counting();
  expect(await tokenIn('abc.old', 'old')).toBe('abc');
  expect(await tokenIn('abc.old', 'old')).toBe('abc');
  expect(asked).toEqual(['abc.old']);
});

test('what one secret opened stays closed to another', async () => {
  const { tokenIn } = counting();
  await tokenIn('abc.old', 'old');
  expect(await tokenIn('abc.old', 'new')).toBeUndefined();
});

test('only so many are kept', async () => {
  const { asked, tokenIn } = counting();
  for (let n = 0; n <= 1_000; n++) await tokenIn(`${n}.old`, 'old');
  await tokenIn('0.old', 'old');
  expect(asked.length).toBe(1_002);
});
