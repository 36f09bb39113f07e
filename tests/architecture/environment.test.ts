import { expect, test } from 'vitest';
import { listFiles, readSource } from '../support/source-files';

const sources = listFiles(['app', 'components', 'db', 'domain', 'server', 'messages', 'scripts', 'bench'], /\.(ts|tsx|mjs)$/);
const documented = [...readSource('.env.example').matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name = '']) => name);

/** Set by the system, by Node's tools or by Parcours itself; nobody has to be told. */
const notOurs = ['NODE_ENV', 'NEXT_RUNTIME', 'NEXT_TELEMETRY_DISABLED', 'PATH', 'NEXTAUTH_URL', 'CI'];

const read = new Set(
  sources.flatMap((file) => [...readSource(file).matchAll(/process\.env\.([A-Z][A-Z0-9_]*)/g)].map(([, name = '']) => name)),
);

test('every setting the code reads is explained in .env.example', () => {
  expect([...read].filter((name) => !documented.includes(name) && !notOurs.includes(name))).toEqual([]);
});

test('.env.example explains no setting that nobody reads', () => {
  expect(documented.filter((name) => !read.has(name))).toEqual([]);
});
