import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { signIn } from './support/sign-in';

const phone = { viewport: { width: 360, height: 740 } };

const done = (page: Page) => page.getByLabel('What was done').last();
const steps = (page: Page) => page.locator('details.panel');

async function aWalkOnThePhone() {
  const context = await signIn('walker', 'en', phone);
  const page = await context.newPage();
  await page.goto('/walkthroughs');
  await page.getByLabel('Title').fill('A walk in the tunnel');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByRole('link', { name: 'Record' }).click();
  await done(page).waitFor();
  return { context, page };
}

async function saveStep(page: Page) {
  const before = await steps(page).count();
  await page.getByRole('button', { name: 'Save step' }).click();
  await steps(page).nth(before).waitFor();
}

test('what a walker typed outlives a lost connection, a closed page, a finding and another tab', async () => {
  const { context, page } = await aWalkOnThePhone();
  await done(page).fill('Opened the store page');
  await saveStep(page);

  await done(page).fill('Held the phone to the bell');
  await page.getByRole('radio', { name: 'Very bad' }).last().check();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save step' }).click();
  await page.getByText('This was not saved').waitFor();
  expect(await done(page).inputValue()).toBe('Held the phone to the bell');
  await context.setOffline(false);

  await page.reload();
  await page.getByText('not saved yet').waitFor();
  expect(await done(page).inputValue()).toBe('Held the phone to the bell');
  expect(await page.getByRole('radio', { name: 'Very bad' }).last().isChecked()).toBe(true);

  await page.getByLabel('Finding: what is wrong here?').last().fill('The picture is old');
  await page.keyboard.press('Enter');
  await page.getByText('1 finding').waitFor();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByText('not saved yet').waitFor();
  await done(other).fill('Written in the other tab');
  await saveStep(other);
  expect(await done(page).inputValue()).toBe('Held the phone to the bell');

  await page.getByRole('button', { name: 'Save step' }).click();
  await steps(page).nth(2).waitFor();
  expect(await done(page).inputValue()).toBe('');
});

test('the second of two who edit a step sees both versions and keeps their own', async () => {
  const { context, page } = await aWalkOnThePhone();
  await done(page).fill('Opened the store page');
  await saveStep(page);
  const other = await context.newPage();
  await other.goto(page.url());
  for (const [one, text] of [[page, 'First version'] as const, [other, 'Second version'] as const]) {
    await one.getByText('Change this step').click();
    await one.getByLabel('What was done').first().fill(text);
  }
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByText('Saved.').first().waitFor();
  await other.getByRole('button', { name: 'Save changes' }).click();
  await other.getByText('Somebody else saved first').waitFor();
  await other.getByRole('cell', { name: 'First version' }).waitFor();
  expect(await other.getByLabel('What was done').first().inputValue()).toBe('Second version');
});
