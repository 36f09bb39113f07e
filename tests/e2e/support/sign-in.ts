import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { Role } from '@/domain/people/member';
import { demoPassword } from '@/server/env';
import { demoEmails, persianEmail } from './accounts';
import { openContext } from './browser';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;
const remembered = new Map<string, Cookies>();

/** The browser of a demo account, signed in as people do it. Later calls of the same file reuse the session. */
export async function signIn(role: Role, locale: 'en' | 'fa' = 'en', options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await openContext({ locale: locale === 'fa' ? 'fa-IR' : 'en-GB', ...options });
  const email = locale === 'fa' ? persianEmail(demoEmails[role]) : demoEmails[role];
  const cookies = remembered.get(email);
  if (cookies) {
    await context.addCookies(cookies);
    return context;
  }
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(demoPassword());
  await page.locator('form:has(input[name=password]) button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.close();
  remembered.set(email, await context.cookies());
  return context;
}
