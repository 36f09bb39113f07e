import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { signIn } from './support/sign-in';

const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
// The demo moves App 5.2 and the deadlines of its issues 24 days before it is loaded.
const [beforeTheMove, moved] = [dayAgo(30), 'App 5.2'];
const secret = 'Lantern';

test('a lead opens the ledger, an issue, a release and the goals as they were, and sees what changed since', async () => {
  const page = await (await signIn('lead')).newPage();
  const release = await pathOf(page, '/releases', moved);

  await page.goto(`/issues?release=${release.split('/').at(-1)}&since=${beforeTheMove}`);
  expect(await page.locator('[data-issue-row] del').count()).toBeGreaterThan(5);

  await page.goto(`/issues?asOf=${beforeTheMove}`);
  expect(await page.locator('[data-issue-row]').count()).toBeGreaterThan(10);
  expect(await page.locator('[data-issue-row] [type=checkbox]').count()).toBe(0);
  await page.locator('[data-row-link]').first().click();
  await page.waitForURL((url) => /\/issues\/[A-Z]+-\d+/.test(url.pathname) && url.searchParams.get('asOf') === beforeTheMove);
  expect(await page.locator('main select[name=status]').count()).toBe(0);

  await page.goto(`${release}?asOf=${beforeTheMove}`);
  expect(await page.locator('main del').count()).toBeGreaterThan(5);
  expect(await page.locator('main [name=version]').count()).toBe(0);
  await page.locator('main').getByRole('link', { name: 'Back to today' }).click();
  await page.waitForURL((url) => url.pathname === release && !url.searchParams.has('asOf'));
  expect(await page.locator('#moves del').count()).toBe(1);

  await page.goto(`/goals?asOf=${beforeTheMove}`);
  expect(await page.locator('main del').count()).toBeGreaterThan(0);
  await page.goto(`${await pathOf(page, '/goals', 'An app the whole family keeps')}?asOf=${beforeTheMove}`);
  expect(await page.locator('main del').count()).toBeGreaterThan(0);
});

test('a day that is no day, or still ahead, says so and shows today', async () => {
  const page = await (await signIn('lead')).newPage();
  for (const asked of ['yesterday', '2026-02-31', dayAgo(-3)]) {
    await page.goto(`/releases?asOf=${asked}`);
    expect(await page.locator('main').getByText('Plan a release').count()).toBe(1);
    expect(await page.getByText('so today is shown').count()).toBe(1);
  }
});

test('no past day tells an executive the confidential release’s name', async () => {
  const lead = await (await signIn('lead')).newPage();
  const release = await pathOf(lead, '/releases', secret);
  await lead.goto(`/issues?release=${release.split('/').at(-1)}`);
  const issue = new URL((await lead.locator('[data-row-link]').first().getAttribute('href')) ?? '', lead.url()).pathname;
  await lead.goto(`${issue}?asOf=${dayAgo(10)}`);
  expect(await lead.content()).toContain(secret);

  const { request } = await signIn('executive');
  for (const days of [0, 10, 60, 90]) {
    for (const path of ['/issues', '/releases', '/goals', issue, release]) {
      const answer = await request.get(`${path}?asOf=${dayAgo(days)}`);
      expect(await answer.text(), `${path} ${days} days ago`).not.toContain(secret);
    }
    expect(await (await request.get(`/issues?since=${dayAgo(days)}`)).text()).not.toContain(secret);
  }
});

/** Follows a place to the page of one thing in it. */
async function pathOf(page: Page, place: string, name: string): Promise<string> {
  await page.goto(place);
  const link = page.locator(`main a[href^="${place}/"]`, { hasText: name }).first();
  return new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
}
