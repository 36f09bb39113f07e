import type { Page } from 'playwright-core';

/** Collects what a page complains about: script errors, refusals of the content policy, missing files. */
export function watchPage(page: Page): { complaints: string[] } {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { complaints };
}
