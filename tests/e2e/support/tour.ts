import type { Page } from 'playwright-core';
import { placesFor } from '@/components/shell/places';
import type { Locale, Role } from '@/domain/people/member';
import { inspectPage } from './inspect-page';
import { pagePattern } from './page-pattern';
import { signIn } from './sign-in';
import { watchPage } from './watch-page';

/** Visits every place in a role's rail. @returns what is wrong, in words */
export async function tourPlaces(role: Role, locale: 'en' | 'fa'): Promise<string[]> {
  const context = await signIn(role, locale);
  const page = await context.newPage();
  const problems: string[] = [];
  for (const { href } of placesFor({ role })) problems.push(...(await visit(page, href)));
  if ((await page.locator('html').getAttribute('dir')) !== directionOf[locale]) problems.push(`The page is not ${directionOf[locale]}.`);
  await context.close();
  return problems;
}

const directionOf = { en: 'ltr', fa: 'rtl' } as const satisfies Partial<Record<Locale, string>>;

/** Follows the links from every place to one page of each kind. */
export async function tourLinkedPages(role: Role, locale: 'en' | 'fa'): Promise<{ visited: string[]; problems: string[] }> {
  const context = await signIn(role, locale);
  const page = await context.newPage();
  const places = placesFor({ role }).map(({ href }) => href);
  const seen = new Set(places.map(pagePattern));
  const problems: string[] = [];
  const ahead = [...places];
  const visited: string[] = [];
  for (let path = ahead.shift(); path; path = ahead.shift()) {
    // The places themselves are looked at by tourPlaces; here they only lead on.
    if (places.includes(path)) await page.goto(path);
    else problems.push(...(await visit(page, path)));
    visited.push(path);
    for (const link of await listLinks(page)) {
      if (seen.has(pagePattern(link))) continue;
      seen.add(pagePattern(link));
      ahead.push(link);
    }
  }
  await context.close();
  return { visited, problems };
}

async function visit(page: Page, path: string): Promise<string[]> {
  const { complaints } = watchPage(page);
  const answer = await page.goto(path);
  const problems = await inspectPage(page);
  page.removeAllListeners();
  return [
    ...(answer?.ok() ? [] : [`${path} answers ${answer?.status()}`]),
    ...complaints.map((complaint) => `${path} ${complaint}`),
    ...problems,
  ];
}

/** Addresses of this program's pages that the page links to; downloads and the API are no pages. */
async function listLinks(page: Page): Promise<string[]> {
  const links = page.locator('a[href^="/"]:not([download])');
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.filter((href) => !href.startsWith('/api/'));
}
