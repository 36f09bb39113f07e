import { expect, test } from 'vitest';
import { signIn } from './support/sign-in';

test.each([
  ['KeyO', 'owner'],
  ['KeyR', 'release'],
])('in triage the key %s leads into the field of the %s', async (key, field) => {
  const context = await signIn('lead', 'en');
  const page = await context.newPage();
  await page.goto('/triage');
  await page.locator('main [role=combobox]').first().waitFor();
  await page.keyboard.press(key);
  expect(await page.locator(`[data-field="${field}"] [role=combobox]`).evaluate((control) => control === document.activeElement)).toBe(
    true,
  );
  await context.close();
});
