import { encode } from 'next-auth/jwt';
import { expect, test } from 'vitest';
import { tokenIn } from '@/server/session-cookie';

const secret = 'a secret of at least thirty-two characters';

test('a cookie gives its token, also when asked again', async () => {
  const cookie = await encode({ token: { sessionToken: 'abc' }, secret, maxAge: 60 });
  expect(await tokenIn(cookie, secret)).toBe('abc');
  expect(await tokenIn(cookie, secret)).toBe('abc');
});

test('a cookie made with another secret gives none, even when this one knows it', async () => {
  const cookie = await encode({ token: { sessionToken: 'abc' }, secret, maxAge: 60 });
  await tokenIn(cookie, secret);
  expect(await tokenIn(cookie, `${secret}!`)).toBeUndefined();
  expect(await tokenIn('nonsense', secret)).toBeUndefined();
});
