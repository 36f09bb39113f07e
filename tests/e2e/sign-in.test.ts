import { expect, test } from 'vitest';
import { roles } from '@/domain/people/member';
import shell from '@/messages/en/shell.json';
import { openContext } from './support/browser';
import { inspectPage } from './support/inspect-page';

import { watchPage } from './support/watch-page';

test.each(roles)('one click on the sign-in page lets the demo’s %s in', async (role) => {
  const page = await (await openContext()).newPage();
  const { complaints } = watchPage(page);
  await page.goto('/');
  expect(await inspectPage(page)).toEqual([]);
  await page.locator(`button[name=role][value=${role}]`).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.locator('h1').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript people sign in as well', async () => {
  const page = await (await openContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/sign-in');
  await page.locator('button[name=role][value=owner]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  expect(await page.locator('nav').first().isVisible()).toBe(true);
  await page.context().close();
});

test('a wrong password is refused without saying what was wrong', async () => {
  const page = await (await openContext()).newPage();
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill('nobody@demo.example');
  await page.locator('input[name=password]').fill('not the password');
  await page.locator('form:has(input[name=password]) button[type=submit]').click();
  const stranger = await page.locator('[role=alert]').first().textContent();
  await page.locator('input[name=email]').fill('admin@demo.example');
  await page.locator('input[name=password]').fill('not the password');
  await page.locator('form:has(input[name=password]) button[type=submit]').click();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('[role=alert]').first().textContent()).toBe(stranger);
  await page.context().close();
});

test('a session ends at sign-out, also for a copy of its cookie', async () => {
  const context = await openContext();
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('button[name=role][value=walker]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  const copy = await openContext();
  await copy.addCookies(await context.cookies());

  await page.locator('summary', { hasText: 'Tomasz Kowal' }).first().click();
  await page.getByRole('button', { name: shell.account.signOut }).first().click();
  await page.waitForURL('**/sign-in');
  const elsewhere = await copy.newPage();
  await elsewhere.goto('/profile');
  expect(new URL(elsewhere.url()).pathname).toBe('/sign-in');
  await copy.close();
  await context.close();
});
