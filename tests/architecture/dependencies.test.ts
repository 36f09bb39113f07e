import { expect, test } from 'vitest';
import { z } from 'zod';
import { listFiles, readSource } from '../support/source-files';

const read = <Shape>(file: string, shape: z.ZodType<Shape>) => shape.parse(JSON.parse(readSource(file)));

const versions = z.record(z.string(), z.string());
const { dependencies, devDependencies } = read('package.json', z.object({ dependencies: versions, devDependencies: versions }));
const { packages } = read(
  'package-lock.json',
  z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional(), hasInstallScript: z.boolean().optional() })) }),
);
const floors = Object.entries(read('tests/architecture/security-floors.json', versions));

test.each(Object.entries({ ...dependencies, ...devDependencies }))('%s is named with an exact version', (_name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each(floors)('%s is at least %s wherever it is installed', (name, floor) => {
  const installed = Object.entries(packages).filter(([place]) => place.endsWith(`node_modules/${name}`));
  for (const [, { version = '' }] of installed) {
    expect(version.localeCompare(floor, 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
  }
});

test('only packages known to need it run scripts when they are installed', () => {
  const known = ['@parcel/watcher', '@swc/core', 'better-sqlite3', 'esbuild', 'fsevents', 'sharp'];
  const found = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = found.map(([place]) => place.replace(/^.*node_modules\//, ''));
  expect([...new Set(names)].filter((name) => !known.includes(name))).toEqual([]);
});

test('nothing the browser loads comes from a third party', () => {
  // The name of SVG looks like an address; nobody goes there.
  const readLinks = (file: string) => readSource(file).replaceAll("xmlns='http://www.w3.org/2000/svg'", '');
  const sources = listFiles(['app', 'components'], /\.(tsx?|css)$/).filter((file) => /["'(]https?:\/\//.test(readLinks(file)));
  expect(sources).toEqual([]);
});
