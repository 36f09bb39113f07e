import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { listFiles } from '../../support/source-files';

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const namespaces = listFiles(['messages/en'], /\.json$/).map((file) => file.replace(/^.*\/|\.json$/g, ''));
const axeFindings = z.array(z.string());

export type Theme = 'light' | 'dark';

/** What is wrong with a page as it stands, in words; empty when nothing is. */
export async function inspectPage(page: Page): Promise<string[]> {
  return [...(await findBarriers(page)), ...(await findOverflow(page)), ...(await findRawKeys(page))];
}

/** Serious and critical findings of axe, with the first element each. */
export async function findBarriers(page: Page): Promise<string[]> {
  // The page's own policy refuses scripts it does not know; the developer protocol may evaluate.
  await page.evaluate(axeSource);
  const found = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => 'axe ' + id + ' ×' + nodes.length + ': ' + nodes[0].html.slice(0, 160) + ' ' + (nodes[0].any[0]?.message ?? '').slice(0, 120)))`);
  return axeFindings.parse(found);
}

/** The page itself must not scroll sideways; boxes that scroll inside may. */
async function findOverflow(page: Page): Promise<string[]> {
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? `${scrollWidth} px of content in ${clientWidth} px` : '';
  });
  return tooWide ? [`overflow: ${tooWide}`] : [];
}

/** A message that is missing shows its key, such as issues.refusal.notYours. */
async function findRawKeys(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.body.innerText);
  const keys = new RegExp(`(?<![\\w/@.-])(${namespaces.join('|')})\\.[a-z][A-Za-z]*(\\.\\w+)*(?![\\w/])`, 'g');
  return [...new Set(text.match(keys))].filter((key) => !/\.(csv|xlsx|json|txt|pdf)$/.test(key)).map((key) => `untranslated: ${key}`);
}

/** Shows the page in the other theme without loading it again. */
export const showTheme = (page: Page, theme: Theme) =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
