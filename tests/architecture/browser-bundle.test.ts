import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, readSource } from '../support/source-files';

const imports = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

const fileOf = (from: string, name: string): string | undefined => {
  if (!name.startsWith('@/') && !name.startsWith('.')) return undefined;
  const place = name.startsWith('@/') ? name.slice(2) : path.join(path.dirname(from), name);
  return [`${place}.ts`, `${place}.tsx`, place].find((file) => /\.tsx?$/.test(file) && existsSync(file));
};

/** Packages a file brings along, itself or through what it imports. A server action is only an address in the browser. */
function packagesBehind(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = readSource(file);
  if (/^\s*['"]use server['"]/.test(source)) return [];
  return [...source.matchAll(imports)].flatMap(([, name = '']) => {
    const next = fileOf(file, name);
    return next ? packagesBehind(next, seen) : [name];
  });
}

const clientFiles = listFiles(['app', 'components'], /\.tsx?$/).filter((file) => /^\s*['"]use client['"]/.test(readSource(file)));

test.each(['zod', 'drizzle-orm', 'better-sqlite3', 'next-auth'])('no client component brings %s to the browser', (name) => {
  expect(clientFiles.length).toBeGreaterThan(10);
  expect(clientFiles.filter((file) => packagesBehind(file).includes(name))).toEqual([]);
});

test('charts are drawn by a library only where it is loaded after the page', () => {
  const drawn = clientFiles.filter((file) => packagesBehind(file).includes('recharts'));
  expect(drawn.every((file) => /^components\/charts\/[a-z]+-picture\.tsx$/.test(file))).toBe(true);
});
