import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { listFiles } from '../../support/source-files';

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const namespaces = listFiles(['messages/en'], /\.json$/).map((file) => file.replace(/^.*\/|\.json$/g, ''));
const axeFindings = z.array(z.string());

export type Theme = 'light' | 'dark';

const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

/** What is wrong with a page, wide and on a phone, in both themes, in words; empty when nothing is. */
export async function inspectPage(page: Page): Promise<string[]> {
  const onPhone = await lookAt(page, phone, 'light', [(shown) => findBarriers(shown), findOverflow, findBrokenWords, findRawKeys]);
  // The dark theme differs in colours only.
  const inDark = await lookAt(page, wide, 'dark', [findPaleText]);
  const onDesk = await lookAt(page, wide, 'light', [(shown) => findBarriers(shown), findOverflow, findBrokenWords]);
  return [...onPhone, ...inDark, ...onDesk];
}

async function lookAt(page: Page, size: typeof wide, theme: Theme, looks: ((page: Page) => Promise<string[]>)[]): Promise<string[]> {
  await page.setViewportSize(size);
  await showTheme(page, theme);
  const found: string[] = [];
  for (const look of looks) found.push(...(await look(page)));
  return found.map((problem) => `${new URL(page.url()).pathname} ${size.width} ${theme}: ${problem}`);
}

/** Serious and critical findings of axe, with the first element each; all rules unless some are named. */
export async function findBarriers(page: Page, rules?: string[]): Promise<string[]> {
  // The page's own policy refuses scripts it does not know; the developer protocol may evaluate.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  const found = await page.evaluate(`axe.run(document, ${options}).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => 'axe ' + id + ' ×' + nodes.length + ': ' + nodes[0].html.slice(0, 160) + ' ' + (nodes[0].any[0]?.message ?? '').slice(0, 120)))`);
  return axeFindings.parse(found);
}

const findPaleText = (page: Page) => findBarriers(page, ['color-contrast']);

/** The page itself must not scroll sideways; boxes that scroll inside may. */
async function findOverflow(page: Page): Promise<string[]> {
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? `${scrollWidth} px of content in ${clientWidth} px` : '';
  });
  return tooWide ? [`overflow: ${tooWide}`] : [];
}

/** Words on signs and buttons stand whole: broken into letters they cannot be read. */
async function findBrokenWords(page: Page): Promise<string[]> {
  const broken = await page.evaluate(() => {
    const isBroken = (text: Text) =>
      [...text.data.matchAll(/[\p{Script=Latin}\p{Script=Arabic}]+/gu)].some(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      });
    return [...document.querySelectorAll('main .pill, main button')].flatMap((sign) =>
      [...sign.childNodes].some((node) => node instanceof Text && isBroken(node)) ? [sign.textContent?.slice(0, 40) ?? ''] : [],
    );
  });
  return [...new Set(broken)].map((words) => `broken word: ${words}`);
}

/** A message that is missing shows its key, such as issues.refusal.notYours. */
async function findRawKeys(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.body.innerText);
  const keys = new RegExp(`(?<![\\w/@.-])(${namespaces.join('|')})\\.[a-z][A-Za-z]*(\\.\\w+)*(?![\\w/@])`, 'g');
  return [...new Set(text.match(keys))].filter((key) => !/\.(csv|xlsx|json|txt|pdf)$/.test(key)).map((key) => `untranslated: ${key}`);
}

/** Shows the page in the other theme without loading it again, once its colours have come to rest. */
export const showTheme = (page: Page, theme: Theme) =>
  page.evaluate(async (name) => {
    document.documentElement.dataset.theme = name;
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    await nextFrame();
    await nextFrame();
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  }, theme);
