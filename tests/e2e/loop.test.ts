import { expect, test } from 'vitest';
import { inspectPage } from './support/inspect-page';
import { changeFact, choose, isListedAs, moveOn, typeDay } from './support/issue-page';
import { signIn } from './support/sign-in';

const today = new Date().toISOString().slice(0, 10);

test.each(['en', 'fa'] as const)('a finding becomes a fix that somebody else has checked, in %s', async (locale) => {
  const lead = await (await signIn('lead', locale)).newPage();
  const owner = await (await signIn('owner', locale, { javaScriptEnabled: false })).newPage();
  const admin = await (await signIn('admin', locale)).newPage();
  const word = `zirconium${locale}`;

  await lead.goto('/releases');
  const plan = lead.locator('form', { has: lead.locator('[name=plannedOn]') }).last();
  await plan.locator('select[name=productId]').selectOption({ index: 0 });
  await plan.locator('[name=name]').fill(`Release ${word}`);
  await typeDay(plan, 'plannedOn', today);
  await plan.locator('button[type=submit]').click();
  await lead.waitForURL(/\/releases\/.+/);
  const release = lead.url();
  expect(await inspectPage(lead)).toEqual([]);

  await lead.goto('/issues/new');
  await lead.locator('select[name=productId]').selectOption({ index: 0 });
  await lead.locator('[name=title]').fill(`The ${word} hinge squeaks`);
  await lead.locator('form:has([name=title]) button[type=submit]').first().click();
  await lead.waitForURL(/\/issues\/[A-Z]+-\d+/);
  const key = /[A-Z]+-\d+/.exec(lead.url())?.[0] ?? '';
  await changeFact(lead, 'severity', (form) => form.locator('select').selectOption('3'));
  await changeFact(lead, 'reach', (form) => form.locator('select[name=priority]').selectOption('P1'));
  await changeFact(lead, 'ownerId', (form) => choose(form, locale === 'fa' ? 'Jonas Lindqvist fa' : 'Jonas Lindqvist'));
  await changeFact(lead, 'dueOn', (form) => typeDay(form, 'dueOn', today));
  await changeFact(lead, 'releaseId', (form) => choose(form, word));
  await moveOn(lead, key, 'triaged');

  // The owner works without scripts; a plan needs a solution, a fix its cause.
  await moveOn(owner, key, 'planned', { solution: 'Another grease' });
  await moveOn(owner, key, 'in_progress');
  await moveOn(owner, key, 'fixed', { analysis: 'Dry hinge' });
  expect(await isListedAs(owner, 'fixed', word)).toBe(true);

  await lead.goto(release);
  await lead.locator('form:has([name=shippedOn]) button[type=submit]').click();
  await lead.locator('#verify').waitFor();
  expect(await lead.locator('#verify').textContent()).toContain(key);

  await owner.goto(`/issues/${key}`);
  expect(await owner.locator('select[name=status] option[value=verified]').count()).toBe(0);
  await moveOn(admin, key, 'verified', { note: 'Opened it twenty times: silent.' });
  expect(await isListedAs(lead, 'verified', word)).toBe(true);
  await lead.goto(release);
  expect(await lead.locator('#verify').count()).toBe(0);
});
