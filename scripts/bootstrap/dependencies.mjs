import fs from 'node:fs';
import { run } from './child.mjs';
import { inRoot } from './root.mjs';
import { Stop, step } from './steps.mjs';

const nativeStamp = inRoot('node_modules/.parcours-native');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Installs what package-lock.json names, unless it is there already and was compiled for this Node. */
export async function ensureDependencies({ isQuiet = false } = {}) {
  if (isQuiet && isInstalled() && isKnownToLoad()) return;
  await step('Dependencies', async (says) => {
    if (isInstalled() && isKnownToLoad()) return 'current';
    if (!isInstalled()) {
      const isUpdate = fs.existsSync(inRoot('node_modules'));
      says(isUpdate ? 'updating' : 'installing, the first time takes one to three minutes');
      await npmRun([isUpdate ? 'install' : 'ci', '--include=dev', '--no-audit', '--no-fund']);
    }
    // Compiled for another Node, or not at all where npm is set to run no scripts.
    if ((await loadDriver()).code !== 0) {
      says('compiling the database driver for this Node');
      await npmRun(['rebuild', 'better-sqlite3', '--ignore-scripts=false']);
    }
    await assertDriverLoads();
    fs.writeFileSync(nativeStamp, thisNode());
  });
}

const thisNode = () => `${process.platform} ${process.arch} ${process.versions.modules}`;

const isKnownToLoad = () => fs.existsSync(nativeStamp) && fs.readFileSync(nativeStamp, 'utf8') === thisNode();

/** npm keeps a copy of the lock it installed; the optional packages of other platforms are missing from it. */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = Object.entries(readPackages('package-lock.json')).filter(([place, { optional }]) => place && !optional);
  return wanted.length > 0 && wanted.every(([place, { version }]) => installed[place]?.version === version);
}

function readPackages(lockFile) {
  try {
    return JSON.parse(fs.readFileSync(inRoot(lockFile), 'utf8')).packages;
  } catch {
    return {};
  }
}

async function npmRun(args) {
  const { code, output } = await run(npm, args);
  if (code === 0) return;
  // The lock does not fit package.json to the letter; install follows it as far as it can.
  if (args[0] === 'ci' && output.includes('EUSAGE')) return npmRun(['install', ...args.slice(1)]);
  console.error(output.split('\n').slice(0, 40).join('\n'));
  throw new Stop(reasonOf(output));
}

function reasonOf(output) {
  if (/gyp ERR|not found: make|no acceptable C|g\+\+/.test(output)) {
    return 'The database driver has to be compiled and no C++ compiler was found: install one (on Debian or Ubuntu: apt-get install build-essential python3) and start again.';
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED/.test(output))
    return 'The package registry can not be reached: check the network or the proxy and start again.';
  if (/EACCES|EPERM|EROFS/.test(output))
    return `Packages can not be written here: make ${inRoot()} writable for this user and start again.`;
  if (/ENOSPC/.test(output)) return 'The disk is full: free about 1 GB and start again.';
  return 'Installing the packages failed; the lines above say why.';
}

const loadDriver = () => run(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"]);

async function assertDriverLoads() {
  const { code, output } = await loadDriver();
  if (code === 0) return;
  console.error(output);
  throw new Stop('The database driver does not load: delete node_modules and start again with a C++ compiler installed (build-essential).');
}
