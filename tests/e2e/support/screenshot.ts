import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../support/source-files';

/** Keeps a picture of the page under tests/output, to look at. */
export const screenshot = (page: Page, name: string) =>
  page.screenshot({ path: path.join(root, 'tests/output', `${name}.png`), fullPage: true });
