import type { APIRequestContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { pagePattern } from './support/page-pattern';
import { signIn } from './support/sign-in';

// The demo's confidential release; its name stands nowhere else.
const secret = 'Lantern';

test('the lead reads the confidential release’s name', async () => {
  const { request } = await signIn('lead');
  expect(await (await request.get('/releases')).text()).toContain(secret);
});

test.each(['executive', 'walker'] as const)('no page or file that the %s can reach names it, and no search finds it', async (role) => {
  const context = await signIn(role);
  expect(await readEverything(context.request)).toEqual([]);
  const found = await context.newPage();
  await found.goto(`/issues?text=${secret}`);
  expect(await found.locator('[data-issue-row]').count()).toBe(0);
});

/** Follows every link, also what the browser gets to draw with. @returns the addresses that name the secret */
async function readEverything(request: APIRequestContext): Promise<string[]> {
  const ahead = ['/', '/api/issues/export'];
  const seen = new Set(ahead);
  const ofPattern = new Map<string, number>();
  const naming: string[] = [];
  for (let path = ahead.shift(); path; path = ahead.shift()) {
    const answer = await request.get(path);
    const text = await answer.text();
    if (text.includes(secret)) naming.push(path);
    for (const [, link = ''] of text.matchAll(/href="(\/[^"#]*)/g)) {
      const next = link.replaceAll('&amp;', '&');
      const pattern = pagePattern(next);
      const known = ofPattern.get(pattern) ?? 0;
      // Every issue, release, goal and walkthrough; of filters and files some of each kind.
      if (seen.has(next) || next.startsWith('/_next') || known >= (next.includes('?') ? 3 : 400)) continue;
      seen.add(next);
      ofPattern.set(pattern, known + 1);
      ahead.push(next);
    }
  }
  expect(seen.size).toBeGreaterThan(100);
  return naming;
}
