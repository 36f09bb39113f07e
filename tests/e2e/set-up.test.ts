import { expect, test } from 'vitest';
import { openContext } from './support/browser';
import { inspectPage } from './support/inspect-page';
import { runTypescript, startApp } from './support/start-app';
import { watchPage } from './support/watch-page';

test('an empty program is set up with the link from the terminal, once', async () => {
  const app = await startApp('nothing');
  const env = { ...process.env, DATA_DIR: app.dataDir, DATABASE_URL: '', APP_URL: app.url };
  const [link = ''] = /http\S+\/set-up\S+/.exec(runTypescript('scripts/cli/admin.ts', ['set-up-link'], env)) ?? [];
  const page = await (await openContext({ baseURL: app.url })).newPage();
  const { complaints } = watchPage(page);

  await page.goto(link);
  expect(await inspectPage(page)).toEqual([]);
  await page.locator('input[name=name]').first().fill('Example Works');
  await page.locator('input[name=administratorName]').fill('Ada');
  await page.locator('input[name=email]').fill('ada@works.example');
  await page.locator('input[name=password]').fill('a long enough password');
  await page.locator('form:has(input[name=password]) button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/set-up'));
  expect(await inspectPage(page)).toEqual([]);
  expect(complaints).toEqual([]);

  // Home teaches the first steps until something has come in.
  await page.goto('/');
  expect(await page.locator('main a[href="/admin/products"], main a[href="/import"], main a[href="/admin/people"]').count()).toBe(3);
  await page.goto('/releases');
  expect(await page.locator('main a[href="/admin/products"]').count()).toBe(1);

  await page.context().clearCookies();
  await page.goto(link);
  expect(await page.locator('input[name=password]').count()).toBeLessThan(2);
  await page.context().close();
  await app.stop();
});
