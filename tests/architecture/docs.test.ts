import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { listFiles, readSource, root } from '../support/source-files';

const pages = [...fs.readdirSync(root).filter((name) => name.endsWith('.md')), ...listFiles(['docs'], /\.md$/)];
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readSource('package.json')));

/** Words in backquotes that look like a path of this project. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w@.()[\]-]+(?:\/[\w@.()[\]-]+)+\/?|[\w-]+\.(?:ts|tsx|mjs|json|md))`/g)].map(
    ([, name = '']) => name,
  );
  return quoted.filter((name) =>
    /^(app|components|db|domain|server|messages|tests|docs|bench|scripts|\.ci)\/|^[\w.-]+\.(ts|mjs|md)$/.test(name),
  );
}

test.each(pages)('%s names only files that exist', (page) => {
  const missing = pathsIn(readSource(page)).filter(
    (name) => !fs.existsSync(path.join(root, name)) && !fs.existsSync(path.join(root, path.dirname(page), name)),
  );
  expect(missing).toEqual([]);
});

test.each(pages)('%s links only to files that exist', (page) => {
  const links = [...readSource(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !fs.existsSync(path.join(root, path.dirname(page), link)))).toEqual([]);
});

test.each(pages)('%s names only commands that exist', (page) => {
  const commands = [...readSource(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
