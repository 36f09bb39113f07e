import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const notBuilt = new Set([
  'node_modules',
  '.next',
  '.git',
  '.ci',
  'data',
  'tests',
  'docs',
  'bench',
  'scripts',
  'vitest.config.ts',
  'biome.json',
  'README.md',
]);
const isSource = /\.(tsx?|mjs|cjs|json|css|svg|png|ico|woff2|sql)$/;

/** Changes when anything changes that `next build` looks at. */
export function fingerprintSources() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of listSources(root)) hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function listSources(folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).filter(({ name }) => folder !== root || !notBuilt.has(name));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return listSources(place);
      return isSource.test(entry.name) && entry.name !== 'next-env.d.ts' ? [place] : [];
    });
}
