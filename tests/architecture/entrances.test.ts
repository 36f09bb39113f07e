import { expect, test } from 'vitest';
import { rights } from '@/domain/people/rights';
import { listFiles, readSource } from '../support/source-files';

const actions = listFiles(['app'], /(^|\/)actions\.ts$/);
const routes = listFiles(['app'], /(^|\/)route\.ts$/).filter((file) => !file.startsWith('app/api/auth/'));

const serverActions = listFiles(['app', 'components', 'server'], /\.tsx?$/).filter((file) =>
  /^\s*['"]use server['"]/m.test(readSource(file)),
);

test('server actions live in actions.ts beside their page', () => {
  expect(serverActions.filter((file) => !actions.includes(file))).toEqual([]);
});

test.each(actions)('every action of %s names its right', (file) => {
  const exported = [...readSource(file).matchAll(/^export\s+(?:async\s+)?(?:const|function|let)\s+(\w+)/gm)].map(([, name = '']) => name);
  expect(exported.length).toBeGreaterThan(0);
  expect(exported.filter((name) => !isMadeWith('formAction', name, readSource(file)))).toEqual([]);
});

test.each(routes)('every method of %s names its right', (file) => {
  const methods = [
    ...readSource(file).matchAll(/^export\s+(?:async\s+)?(?:const|function)\s+(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm),
  ];
  expect(methods.length).toBeGreaterThan(0);
  expect(methods.map(([, name = '']) => name).filter((name) => !isMadeWith('route', name, readSource(file)))).toEqual([]);
});

/** Whether `export const name = maker({ right: '…'` stands in the source, with a right from the table. */
function isMadeWith(maker: string, name: string, source: string): boolean {
  const [, right = ''] = new RegExp(`export const ${name}\\b[^=]*= ${maker}(?:<[^>]*>)?\\(\\{\\s*right: '([\\w.]+)'`).exec(source) ?? [];
  return right in rights;
}
