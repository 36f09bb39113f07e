import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, inject } from 'vitest';

let launched: Promise<Browser> | undefined;

/** One Chromium per test file; closed by itself. */
export function openBrowser(): Promise<Browser> {
  // Root cannot use Chromium's sandbox; small containers have a small /dev/shm.
  launched ??= chromium.launch({ executablePath: inject('browserPath'), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  return launched;
}

afterAll(async () => {
  const browser = await launched;
  await browser?.close();
});

/** A person's browser, not signed in. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await openBrowser();
  // Without motion, so that colours are not looked at while they fade.
  const usual = { viewport: { width: 1280, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' } as const;
  return browser.newContext({ baseURL: inject('appUrl'), ...usual, ...options });
}
