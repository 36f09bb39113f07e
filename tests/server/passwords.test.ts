import { expect, test } from 'vitest';
import { hashPassword, isRightPassword } from '@/server/passwords';

test('passwords are kept as argon2id with 19 MiB and two passes, each with its own salt', async () => {
  const [one, other] = await Promise.all([hashPassword('four words make it'), hashPassword('four words make it')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(other).not.toBe(one);
});

test('a password typed on another keyboard, composed differently, is the same password', async () => {
  const hash = await hashPassword('un été à la plage');
  expect(await isRightPassword('un e\u0301te\u0301 a\u0300 la plage', hash)).toBe(true);
  expect(await isRightPassword('un ete a la plage', hash)).toBe(false);
});

test('no password opens an account that has none', async () => {
  expect(await isRightPassword('nobody has this password', null)).toBe(false);
  expect(await isRightPassword('nobody has this password', undefined)).toBe(false);
});

test('a wave of sign-ins is worked off, two at a time', async () => {
  const hash = await hashPassword('four words make it');
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => isRightPassword(index % 2 ? 'wrong' : 'four words make it', hash)),
  );
  expect(answers.filter(Boolean)).toHaveLength(10);
});
