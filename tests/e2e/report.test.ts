import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openContext } from './support/browser';
import { inspectPage } from './support/inspect-page';
import { signIn } from './support/sign-in';

const submit = (page: Page, field: string) => page.locator(`form:has([name=${field}]) button[type=submit]`);

test('a report is worded, frozen, shown to somebody without an account and taken back', async () => {
  const lead = await (await signIn('lead')).newPage();
  const note = `Board ${crypto.randomUUID().slice(0, 8)}`;
  const words = `The bell rings: ${note}.`;

  await lead.goto('/report');
  expect(await inspectPage(lead)).toEqual([]);
  await lead.goto('/report/words');
  const summary = lead.locator('#summary form');
  await summary.locator('textarea').fill(words);
  await summary.locator('button[type=submit]').click();
  await summary.locator('[data-outcome=saved]').waitFor();

  await lead.goto('/report/snapshots');
  await lead.locator('[name=note]').fill(note);
  // Somebody who clicks twice freezes once.
  await submit(lead, 'note').dblclick();
  await lead.waitForURL(/\/report\/snapshots\/.+/);
  expect(await lead.locator('main').textContent()).toContain(words);
  expect(await inspectPage(lead)).toEqual([]);
  await lead.goto('/report/snapshots');
  expect(await lead.getByText(note).count()).toBe(1);

  await lead.goto('/report/links');
  await lead.locator('[name=reader]').fill(note);
  await submit(lead, 'reader').click();
  const address = await lead.locator('input[readonly]').inputValue();
  const shared = new URL(address).pathname;

  // The reader needs neither an account nor scripts, and gets their own language.
  const outside = await openContext({ locale: 'fa-IR', javaScriptEnabled: false });
  const reader = await outside.newPage();
  expect((await reader.goto(shared))?.status()).toBe(200);
  expect(await reader.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await reader.locator('main').textContent()).toContain(words);
  expect(await reader.locator('main a[href^="/issues"]').count()).toBe(0);
  const starts = { pdf: '%PDF', pptx: 'PK', xlsx: 'PK' };
  for (const [kind, start] of Object.entries(starts)) {
    const file = await outside.request.get(`/api/report${shared}/report.${kind}`, { timeout: 120_000 });
    expect([kind, file.status(), (await file.body()).subarray(0, start.length).toString()]).toEqual([kind, 200, start]);
  }

  await lead.goto('/report/links');
  const line = lead.getByRole('row', { name: note });
  await line.getByRole('button').click();
  await line.getByRole('button').waitFor({ state: 'detached' });
  expect((await reader.reload())?.status()).toBe(404);
});

test('a report of one product and of a past quarter opens the rows behind its figures', async () => {
  const lead = await (await signIn('lead')).newPage();
  await lead.goto('/report');
  await lead.locator('select[name=product]').selectOption({ index: 1 });
  await submit(lead, 'product').click();
  await lead.waitForURL(/product=/);
  const found = lead.locator('a[href*="foundFrom"]');
  const n = await found.textContent();
  await found.click();
  await lead.waitForURL(/\/issues\?/);
  expect(await lead.locator('h1').textContent()).toContain(n);
  await lead.goBack();
  await lead.locator('[data-screen-only] a[href*="quarter="]').first().click();
  await lead.waitForURL(/quarter=/);
  expect(new URL(lead.url()).searchParams.get('product')).not.toBeNull();
  await lead.goto('/report');
  await lead.locator('a[href*="of=proven"]').first().click();
  await lead.waitForURL(/of=proven/);
  expect(await inspectPage(lead)).toEqual([]);
});

test('an executive turns the report page by page in a meeting, and leaves it', async () => {
  const executive = await (await signIn('executive')).newPage();
  await executive.goto('/report');
  await executive.locator('a[href^="/report/present"]').click();
  const place = executive.locator('nav [aria-live=polite]');
  await place.waitFor();
  const first = await place.textContent();
  await executive.keyboard.press('ArrowRight');
  await expect.poll(() => place.textContent()).not.toBe(first);
  await executive.keyboard.press('Escape');
  await executive.waitForURL((url) => url.pathname === '/report');
});

test('a lead has the report sent to somebody who never signs in, and finds the mail in the outbox', async () => {
  const lead = await (await signIn('lead')).newPage();
  const address = `chair-${crypto.randomUUID().slice(0, 8)}@board.example`;
  await lead.goto('/admin/mail');
  await lead.locator('#add [name=name]').fill('For the board');
  await lead.locator('#add button[type=submit]').click();
  await lead.waitForURL(/\/admin\/mail\/.+/);
  await lead.locator('[name=address]').fill(address);
  await lead.locator('form:has([name=address]) [name=locale]').selectOption('fa');
  await submit(lead, 'address').click();
  await lead.getByRole('row', { name: address }).waitFor();
  await lead.getByRole('button', { name: 'Send now' }).click();
  await lead.locator('[data-outcome=saved]').getByText('outbox').waitFor({ timeout: 120_000 });
  await lead.goto('/admin/outbox');
  await lead.getByRole('row', { name: address }).getByRole('link').first().click();
  await lead.waitForURL(/\/admin\/outbox\/.+/);
  expect(await lead.frameLocator('iframe').locator('html').getAttribute('dir')).toBe('rtl');
  const file = await lead.request.get(`${await lead.locator('a[href^="/api/mail/"]').getAttribute('href')}`);
  expect([file.status(), (await file.body()).subarray(0, 4).toString()]).toEqual([200, '%PDF']);
  expect(await inspectPage(lead)).toEqual([]);
});
