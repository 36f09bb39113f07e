import fs from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { authSecret } from '@/server/secret';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a secret is made once, readable by nobody else, and stays', () => {
  vi.stubEnv('AUTH_SECRET', '');
  const secret = authSecret();
  const file = path.join(process.env.DATA_DIR ?? '', 'secret');
  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  expect(fs.readFileSync(file, 'utf8').trim()).toBe(secret);
  expect(authSecret()).toBe(secret);
  expect(fs.readdirSync(path.dirname(file)).filter((name) => name.startsWith('secret.'))).toEqual([]);
});

test('a secret that is given wins, unless it is too short to be one', () => {
  const given = 'g'.repeat(32);
  vi.stubEnv('AUTH_SECRET', given);
  expect(authSecret()).toBe(given);
  vi.stubEnv('AUTH_SECRET', 'short');
  expect(() => authSecret()).toThrow('AUTH_SECRET');
});
