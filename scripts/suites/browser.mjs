import fs from 'node:fs';
import { run } from '../bootstrap/child.mjs';
import { inRoot } from '../bootstrap/root.mjs';
import { Stop } from '../bootstrap/steps.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPlace = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The path of a Chromium, installed first where that can be done without asking. */
export async function ensureBrowser() {
  const found = (await findBrowser()) ?? (await installFromDebian()) ?? (await installFromPlaywright());
  if (found) return found;
  throw new Stop('The browser tests need Chromium: install it (on Debian: apt-get install chromium) or name it with CHROME_PATH=…');
}

async function findBrowser() {
  const folders = (process.env.PATH ?? '').split(':');
  const places = [
    process.env.CHROME_PATH,
    ...names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    macPlace,
    await playwrightPlace(),
  ];
  return places.find((place) => place && fs.existsSync(place));
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium with apt-get …');
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-q'], quiet);
  await run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], quiet);
  return findBrowser();
}

async function installFromPlaywright() {
  console.log('Downloading Chromium …');
  await run(process.execPath, [inRoot('node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  return findBrowser();
}

async function playwrightPlace() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
