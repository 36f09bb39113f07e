import { expect, inject, test } from 'vitest';

const get = (path: string) => fetch(`${inject('appUrl')}${path}`, { redirect: 'manual' });

test('a probe learns that all is well, and nothing else', async () => {
  const answer = await get('/api/health');
  expect(answer.status).toBe(200);
  expect(Object.keys(await answer.json()).sort()).toEqual(['dataDirWritable', 'database', 'migration', 'status', 'version', 'writes']);
});

test('answers carry the headers that keep them safe', async () => {
  const { headers } = await get('/sign-in');
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(headers.get('cache-control')).toContain('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('whoever has not signed in is sent to the sign-in page', async () => {
  const answer = await get('/program');
  expect([302, 303, 307]).toContain(answer.status);
  expect(answer.headers.get('location')).toMatch(/\/sign-in/);
});
