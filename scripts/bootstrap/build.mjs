import fs from 'node:fs';
import { run } from './child.mjs';
import { fingerprintSources } from './fingerprint.mjs';
import { inRoot } from './root.mjs';
import { Stop, step } from './steps.mjs';

const stamp = inRoot('.next/parcours-fingerprint');

export const next = (...args) => [inRoot('node_modules/next/dist/bin/next'), ...args];

/** Builds for production unless the last build was made from these very sources. */
export async function ensureBuild() {
  await step('Production build', async (says) => {
    const fingerprint = fingerprintSources();
    if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === fingerprint) return 'current';
    says('building, this takes about a minute');
    fs.rmSync(stamp, { force: true });
    const { code, output } = await run(process.execPath, next('build'), { env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } });
    if (code !== 0) {
      console.error(output);
      throw new Stop('The production build failed; the lines above say where.');
    }
    fs.writeFileSync(stamp, fingerprint);
  });
}
