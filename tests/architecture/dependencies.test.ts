import { expect, test } from 'vitest';
import { z } from 'zod';
import { listFiles, readSource } from '../support/source-files';

const read = <Shape>(file: string, shape: z.ZodType<Shape>) => shape.parse(JSON.parse(readSource(file)));

const versions = z.record(z.string(), z.string());
const { dependencies, devDependencies, allowScripts } = read(
  'package.json',
  z.object({ dependencies: versions, devDependencies: versions, allowScripts: z.record(z.string(), z.boolean()) }),
);
const locked = z.object({
  version: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  optionalDependencies: versions.optional(),
});
const { packages } = read('package-lock.json', z.object({ packages: z.record(z.string(), locked) }));
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

test('npm is told of each package with an install script whether it may run', () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = scripted.map(([place]) => place.replace(/^.*node_modules\//, ''));
  expect([...new Set(names)].filter((name) => !(name in allowScripts) && name !== 'fsevents')).toEqual([]);
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['better-sqlite3']);
});

// npm ci refuses a lock without them, and the other platforms would go without.
test('what a package offers each platform is in the lock', () => {
  const offered = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(offered.filter((name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
});

test('nothing the browser loads comes from a third party', () => {
  // The name of SVG looks like an address; nobody goes there.
  const readLinks = (file: string) => readSource(file).replaceAll("xmlns='http://www.w3.org/2000/svg'", '');
  const sources = listFiles(['app', 'components'], /\.(tsx?|css)$/).filter((file) => /["'(]https?:\/\//.test(readLinks(file)));
  expect(sources).toEqual([]);
});
