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

test.each([
  ['domain/rule.ts', 'db/fact.ts', 'domain-is-pure'],
  ['db/fact.ts', 'server/who.ts', 'db-speaks-sql-only'],
  ['server/operations/deed.ts', 'app/page.ts', 'operations-know-no-web'],
  ['components/box.ts', 'server/who.ts', 'components-get-data-by-props'],
  ['app/page.ts', 'db/writes/fact.ts', 'app-writes-through-operations'],
])('%s may not import %s', (from, to, rule) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-layers-'));
  const target = path.relative(path.dirname(from), to).replace(/\.ts$/, '');
  for (const file of [from, to]) fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  fs.writeFileSync(path.join(folder, to), 'export const known = 1;\n');
  fs.writeFileSync(path.join(folder, from), `export { known } from '${target.startsWith('.') ? target : `./${target}`}';\n`);
  fs.copyFileSync(path.join(root, 'tsconfig.json'), path.join(folder, 'tsconfig.json'));
  const { summary } = cruise(folder, [...new Set([from.split('/')[0] ?? '', to.split('/')[0] ?? ''])]);
  fs.rmSync(folder, { recursive: true });
  expect(summary.violations.map((violation) => violation.rule.name)).toContain(rule);
});
