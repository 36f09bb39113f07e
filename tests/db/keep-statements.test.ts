import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { keepStatements } from '@/db/dialect/keep-statements';

test('a statement is read once, and whoever asks for it gets rows as they want them', () => {
  const connection = new Sqlite(':memory:');
  keepStatements(connection);
  const text = 'select 1 as one';
  expect(connection.prepare(text).raw().all()).toEqual([[1]]);
  expect(connection.prepare(text).all()).toEqual([{ one: 1 }]);
  expect(connection.prepare(text)).toBe(connection.prepare(text));
});

test('statements not used for long are forgotten', () => {
  const connection = new Sqlite(':memory:');
  keepStatements(connection);
  const first = connection.prepare('select 0');
  for (let n = 1; n <= 500; n++) connection.prepare(`select ${n}`);
  expect(connection.prepare('select 0')).not.toBe(first);
});
