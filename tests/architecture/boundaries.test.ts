import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { layers, listFiles, root } from '../support/source-files';

const report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({ violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() })) }),
});

/** Checks folders against the rules of .dependency-cruiser.cjs. */
function cruise(folder: string, layersThere: readonly string[]) {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, ...layersThere, '--config', path.join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  return report.parse(JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })));
}

test('layers import only what lies below them, and every file was looked at', () => {
  const written = listFiles(layers, /\.tsx?$/);
  const { modules, summary } = cruise(root, layers);
  expect(summary.violations).toEqual([]);
  // A checker that cannot read TypeScript finds nothing to complain about.
  const seen = new Set(modules.map(({ source }) => source));
  expect(written.filter((file) => !seen.has(file))).toEqual([]);
}, 120_000);

const forbidden = [
  ['domain/rule.ts', 'db/fact.ts', 'domain-is-pure'],
  ['db/fact.ts', 'server/who.ts', 'db-speaks-sql-only'],
  ['server/operations/deed.ts', 'app/page.ts', 'operations-know-no-web'],
  ['components/box.ts', 'server/who.ts', 'components-get-data-by-props'],
  ['app/page.ts', 'db/writes/fact.ts', 'app-writes-through-operations'],
] as const;

test('each forbidden import is found', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-layers-'));
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  fs.copyFileSync(path.join(root, 'tsconfig.json'), path.join(folder, 'tsconfig.json'));
  for (const [, to] of forbidden) write(to, 'export const known = 1;\n');
  for (const [from, to] of forbidden) {
    const target = path.relative(path.dirname(from), to).replace(/\.ts$/, '');
    write(from, `import { known } from '${target.startsWith('.') ? target : `./${target}`}';\nexport { known };\n`);
  }
  const { summary } = cruise(
    folder,
    layers.filter((layer) => fs.existsSync(path.join(folder, layer))),
  );
  fs.rmSync(folder, { recursive: true });
  const found = summary.violations.map(({ rule, from, to }) => [from, to, rule.name]);
  for (const one of forbidden) expect(found).toContainEqual([...one]);
});
