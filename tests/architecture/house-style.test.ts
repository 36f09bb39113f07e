import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { layers, listFiles, readSource } from '../support/source-files';

const sources = listFiles([...layers, 'scripts', 'bench', 'tests'], /\.(tsx?|mjs)$/).filter((file) => !file.startsWith('tests/output'));
const inLayers = listFiles(layers, /\.tsx?$/);
const markup = listFiles(['app', 'components'], /\.tsx$/);

const findings = (files: string[], pattern: RegExp) =>
  files.flatMap((file) => {
    const line = readSource(file)
      .split('\n')
      .findIndex((text) => pattern.test(text));
    return line < 0 ? [] : [`${file}:${line + 1}`];
  });

test('no file is longer than 300 lines, but for the stories the seeds tell', () => {
  const long = sources.filter((file) => !file.startsWith('db/seed/') && readSource(file).split('\n').length > 301);
  expect(long).toEqual([]);
});

test('half of the files have 50 lines or fewer', () => {
  const lengths = inLayers.map((file) => readSource(file).split('\n').length - 1).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(50);
});

test('files are named after what they hold, and no folder has a barrel', () => {
  const vague = /(^|[-/])(index|utils?|helpers?|common|misc|manager)([-.]|$)/;
  expect(sources.filter((file) => vague.test(path.basename(file)) || vague.test(path.dirname(file)))).toEqual([]);
});

test('types are proven, not asserted, outside db/dialect', () => {
  expect(inLayers.filter((file) => !file.startsWith('db/dialect/')).flatMap(listAssertions)).toEqual([]);
});

test('pages mirror: only logical sides are used', () => {
  expect(
    findings(markup, /["'`\s:](-?(ml|mr|pl|pr|left|right)-(\d|\[|auto|px|full)|text-(left|right)\b|rounded-[lr]\b|border-[lr]\b)/),
  ).toEqual([]);
});

test('no text is smaller than 12 pixels', () => {
  expect(
    findings([...markup, 'app/globals.css'], /text-\[(\d|1[01])(\.\d+)?px\]|text-\[0\.[0-6]\d*rem\]|font-size:\s*(\d|1[01])px/),
  ).toEqual([]);
});

/** `x as T` and `<T>x`, but for `as const`. */
function listAssertions(file: string): string[] {
  const tree = ts.createSourceFile(
    file,
    readSource(file),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if ((ts.isAsExpression(node) && node.type.getText() !== 'const') || ts.isTypeAssertionExpression(node)) {
      found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
