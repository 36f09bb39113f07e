import { expect, test } from 'vitest';
import { changeFact, choose, typeDay } from './support/issue-page';
import { signIn } from './support/sign-in';

const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test('a contract is made, its weeks pasted from a spreadsheet, and the verdict says what they prove', async () => {
  const page = await (await signIn('lead')).newPage();
  await page.goto('/outcomes/new');
  const form = page.locator('form', { has: page.locator('[name=dataKind]') });
  await form.locator('[name=title]').fill('Shorter forms');
  const measure = `Forms given up ${Date.now()}`;
  await form.locator('[name=measureName]').fill(measure);
  await form.locator('button[type=submit]').click();
  // Neither unit nor direction is guessed; what was typed stays.
  await form.getByText('Choose one of these.').first().waitFor();
  expect(await form.locator('[name=measureName]').inputValue()).toBe(measure);
  const chosen = { dataKind: 'series', measureUnit: 'percent', changeUnit: 'pp', direction: 'fall' };
  for (const [name, value] of Object.entries(chosen)) await form.locator(`select[name=${name}]`).selectOption(value);
  await typeDay(form, 'startsOn', dayAgo(110));
  for (const [name, value] of Object.entries({ smallestChange: '2,0', beforePeriods: '26', afterPeriods: '8' })) {
    await form.locator(`[name=${name}]`).fill(value);
  }
  await form.locator('button[type=submit]').dblclick();
  await page.waitForURL(/\/outcomes\/(?!new)[\w-]+/);
  const outcome = new URL(page.url()).pathname;

  await page.goto(`${outcome}/paste`);
  const look = page.locator('button[name=step][value=look]');
  const save = page.locator('button[name=step][value=save]');
  await page.locator('textarea[name=text]').fill('two weeks\nof holidays');
  await look.click();
  await page.locator('table.table').waitFor();
  expect(await save.count()).toBe(0);
  await page.locator('textarea[name=text]').fill(weeksOfASpreadsheet());
  await look.click();
  await save.waitFor();
  await save.dblclick();
  await page.waitForURL((url) => url.pathname === outcome);
  expect(await page.locator('h1').innerText()).toMatch(/Proven better.* −[89]\.\d+ percentage points/s);

  // One contract, though its button was pressed twice.
  await page.goto('/outcomes');
  const addresses = await page
    .locator('main a', { hasText: measure })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect([...new Set(addresses)]).toEqual([outcome]);
});

test('a fix counts as reached once its release is with enough users', async () => {
  const page = await (await signIn('lead')).newPage();
  await page.goto('/releases');
  const plan = page.locator('form', { has: page.locator('[name=plannedOn]') }).last();
  await plan.locator('[name=name]').fill('Release osmium');
  await typeDay(plan, 'plannedOn', dayAgo(0));
  await plan.locator('button[type=submit]').click();
  await page.waitForURL(/\/releases\/.+/);
  const release = new URL(page.url()).pathname;

  // One of the demo's own, which no other test moves.
  await page.goto('/issues?status=fixed&text=Families');
  const issue = (await page.locator('[data-row-link]').first().getAttribute('href')) ?? '';
  await page.goto(issue);
  await changeFact(page, 'releaseId', (form) => choose(form, 'osmium'));
  await page.goto(release);
  await page.locator('form:has([name=shippedOn]) button[type=submit]').click();
  await page.locator('#verify').waitFor();

  const reached = `/issues?release=${release.split('/').at(-1)}&reached=yes`;
  await page.goto(reached);
  expect(await page.locator('[data-issue-row]').count()).toBe(0);
  await page.goto(release);
  const measure = page.locator('details', { has: page.locator('[name=share]') }).last();
  await measure.locator('summary').first().click();
  await measure.locator('[name=share]').fill('130');
  await measure.locator('button[type=submit]').click();
  await measure.getByText('A share lies between 0 and 100 percent.').waitFor();
  await measure.locator('[name=share]').fill('۹۷٫۵ ٪');
  await measure.locator('button[type=submit]').dblclick();
  await page.getByText('97.5%').first().waitFor();
  await page.goto(reached);
  expect(await page.locator('[data-issue-row]').count()).toBe(1);
});

/** 44 weeks with a heading, decimal commas and some Persian digits; one week is missing. The rate falls from 24 to 15. */
function weeksOfASpreadsheet(): string {
  const weeks = Array.from({ length: 45 }, (_, at) => 44 - at).filter((week) => week !== 30);
  const row = (week: number) =>
    `${dayAgo(week * 7 + 3)}\t${((week > 15 ? 24 : 15) + Math.sin(week * 2.3) * 0.8).toFixed(2).replace('.', ',')}`;
  return `Week\tShare\n${weeks.map(row).join('\n').replaceAll('24,', '۲۴٫')}`;
}
