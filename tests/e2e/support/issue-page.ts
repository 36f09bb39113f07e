import type { Locator, Page } from 'playwright-core';
import { persianText } from '@/domain/calendar/persian-text';

/** Opens the form of one fact on the issue page, named by its first field, sets it and waits until the page has it. */
export async function changeFact(page: Page, field: string, set: (form: Locator) => Promise<unknown>): Promise<void> {
  const place = page.locator(`#fold-${field}`);
  await place.locator('summary').first().click();
  await set(place.locator('form'));
  await sent(page, () => place.locator('button[type=submit]').click());
}

/** Types into a field that proposes and takes the first proposal. */
export async function choose(form: Locator, typed: string): Promise<void> {
  await form.getByRole('combobox').fill(typed);
  await form.locator('[role=listbox] [role=option]').first().click();
}

/** Types a day as its reader does: into the browser's own field, or the Persian date. */
export async function typeDay(form: Locator, name: string, day: string): Promise<void> {
  const plain = form.locator(`input[type=date][name="${name}"]`);
  if (await plain.count()) return plain.fill(day);
  const persian = form.locator('[role=group]', { has: form.page().locator(`input[type=hidden][name="${name}"]`) });
  await persian.locator('input[inputmode=numeric]').fill(persianText(day, true));
}

/** Moves an issue on with the update form, which stands open for its owner and folded for planners. */
export async function moveOn(page: Page, key: string, status: string, said: Record<string, string> = {}): Promise<void> {
  await page.goto(`/issues/${key}`);
  const form = page.locator('form', { has: page.locator('select[name=status]') });
  if (!(await form.isVisible())) await page.locator('#fold-update > summary').click();
  await form.locator('select[name=status]').selectOption(status);
  for (const [name, text] of Object.entries(said)) {
    const field = form.locator(`[name="${name}"]`);
    if (!(await field.isVisible())) await form.locator('summary').first().click();
    await field.fill(text);
  }
  await sent(page, () => form.locator('button[type=submit]').last().click());
}

/** Where an issue stands, as its address filters say it: language plays no part. */
export async function isListedAs(page: Page, status: string, text: string): Promise<boolean> {
  await page.goto(`/issues?status=${status}&text=${encodeURIComponent(text)}`);
  return (await page.locator('[data-issue-row]').count()) > 0;
}

/** Presses and waits until the page shows what was saved: a form opened sooner would carry the version before. */
async function sent(page: Page, press: () => Promise<void>): Promise<void> {
  const version = page.locator('input[name=version]').first();
  const before = await version.inputValue();
  await press();
  for (let tries = 0; (await version.inputValue()) === before; tries++) {
    if (tries > 200) throw new Error(`Nothing was saved: ${await page.locator('main').innerText()}`);
    await page.waitForTimeout(50);
  }
}
