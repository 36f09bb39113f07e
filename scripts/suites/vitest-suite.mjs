import fs from 'node:fs';
import path from 'node:path';
import { start } from '../bootstrap/child.mjs';
import { inRoot } from '../bootstrap/root.mjs';

/** Runs test files with vitest; answers how many tests passed and failed. A file that does not load is a failure too. */
export async function runVitest(name, filters, { env = {}, config = 'vitest.config.ts' } = {}) {
  const report = inRoot('tests/output', `${name}.json`);
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const args = [inRoot('node_modules/vitest/vitest.mjs'), 'run', '--config', config, ...reporters, ...filters];
  const code = await start(process.execPath, args, {
    env: { ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  }).ended;
  if (!fs.existsSync(report)) throw new Error(`The suite ${name} ended with code ${code} before it could report.`);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(fs.readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = numFailedTests + unloaded;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
