import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { placesFor } from '@/components/shell/places';
import { type Role, roles } from '@/domain/people/member';
import { inspectPage, showTheme } from './support/inspect-page';
import { pagePattern } from './support/page-pattern';
import { signIn } from './support/sign-in';
import { watchPage } from './support/watch-page';

const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };

/** Looks at a page in both themes, wide and on a phone. */
async function inspectEverywhere(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    for (const theme of ['light', 'dark'] as const) {
      await showTheme(page, theme);
      const found = await inspectPage(page);
      problems.push(...found.map((problem) => `${page.url()} ${size.width} ${theme}: ${problem}`));
    }
  }
  await page.setViewportSize(wide);
  return problems;
}

async function visit(page: Page, path: string): Promise<string[]> {
  const { complaints } = watchPage(page);
  const answer = await page.goto(path, { waitUntil: 'networkidle' });
  const problems = await inspectEverywhere(page);
  page.removeAllListeners();
  return [
    ...(answer?.ok() ? [] : [`${path} answers ${answer?.status()}`]),
    ...complaints.map((complaint) => `${path} ${complaint}`),
    ...problems,
  ];
}

const readers = roles.flatMap((role) => (['en', 'fa'] as const).map((locale) => [role, locale] as const));

test.each(readers)(
  'every place in the rail is in order for the %s in %s',
  async (role: Role, locale: 'en' | 'fa') => {
    const context = await signIn(role, locale);
    const page = await context.newPage();
    const problems: string[] = [];
    for (const { href } of placesFor({ role })) problems.push(...(await visit(page, href)));
    expect(problems).toEqual([]);
    expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'fa' ? 'rtl' : 'ltr');
    await context.close();
  },
  300_000,
);

test.each(['en', 'fa'] as const)(
  'every kind of page that links lead to is in order in %s',
  async (locale) => {
    const context = await signIn('admin', locale);
    const page = await context.newPage();
    const seen = new Set(placesFor({ role: 'admin' }).map(({ href }) => pagePattern(href)));
    const ahead = [...seen];
    const problems: string[] = [];
    for (let path = ahead.shift(); path; path = ahead.shift()) {
      // The places themselves are looked at above; here they only lead on.
      if (placesFor({ role: 'admin' }).some(({ href }) => href === path)) await page.goto(path, { waitUntil: 'networkidle' });
      else problems.push(...(await visit(page, path)));
      for (const link of await listLinks(page)) {
        if (seen.has(pagePattern(link))) continue;
        seen.add(pagePattern(link));
        ahead.push(link);
      }
    }
    expect(problems).toEqual([]);
    expect(seen.size).toBeGreaterThan(10);
    await context.close();
  },
  600_000,
);

/** Addresses of this program's pages that the page links to; downloads and the API are no pages. */
const listLinks = async (page: Page) => {
  const hrefs = await page
    .locator('a[href^="/"]:not([download])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.filter((href) => !href.startsWith('/api/'));
};
