import fs from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { databaseUrl, dataDir } from '@/db/location';
import { migrate } from '@/db/migrate';
import { listMigrationFiles } from '@/db/migration-files';
import { aMigrationFolder } from '../support/migration-folder';

const parents = 'CREATE TABLE parents (id text PRIMARY KEY, name text NOT NULL)';
const children = 'CREATE TABLE children (id text PRIMARY KEY, parent_id text NOT NULL REFERENCES parents(id) ON DELETE CASCADE)';
const family = ["INSERT INTO parents VALUES ('p', 'Ada')", "INSERT INTO children VALUES ('c', 'p')"];

async function aFamily() {
  const migrations = await aMigrationFolder();
  migrations.write('0901_family', parents, children, ...family);
  await migrate(migrations.url, migrations.folder);
  return migrations;
}

test('migrating a current database changes nothing', async () => {
  expect(await migrate(databaseUrl())).toEqual({ applied: [] });
});

test.each(['sqlite', 'postgres'] as const)('what %s databases were made with is frozen: people have data in them', (dialect) => {
  const frozen = Object.keys(JSON.parse(fs.readFileSync('db/migrations/frozen.json', 'utf8')));
  expect(frozen).toEqual(expect.arrayContaining([`${dialect}/0000_start`, `${dialect}/0001_search`]));
  expect(listMigrationFiles(dialect).map(({ name }) => name)).toEqual(expect.arrayContaining(['0000_start', '0001_search']));
});

test('the template every test starts from is migrated', async () => {
  const db = await readDb();
  const [row] = await db.select({ n: sql<number>`count(*)`.mapWith(Number) }).from(sql`issues`);
  expect(row?.n).toBe(0);
});

test('what is pending is applied in order, each once', async () => {
  const { url, folder, write } = await aFamily();
  write('0902_more', 'CREATE TABLE pets (id text PRIMARY KEY)');
  write('0903_again', "INSERT INTO pets VALUES ('rex')");
  expect(await migrate(url, folder)).toEqual({ applied: ['0902_more', '0903_again'] });
  expect(await migrate(url, folder)).toEqual({ applied: [] });
});

test('a migration that fails half-way leaves nothing behind', async () => {
  const { url, folder, write } = await aFamily();
  write('0902_broken', 'CREATE TABLE pets (id text PRIMARY KEY)', 'SELECT nonsense FROM nowhere');
  await expect(migrate(url, folder)).rejects.toThrow('nowhere');
  write('0902_broken', 'CREATE TABLE pets (id text PRIMARY KEY)');
  expect(await migrate(url, folder)).toEqual({ applied: ['0902_broken'] });
});

test('a database newer than the program is refused', async () => {
  const { url, folder, write, remove } = await aFamily();
  write('0902_more', 'CREATE TABLE pets (id text PRIMARY KEY)');
  await migrate(url, folder);
  remove('0902_more');
  await expect(migrate(url, folder)).rejects.toThrow('newer than this program: it has the migration 0902_more');
});

test('a migration that was edited after it was applied, or released, is refused', async () => {
  const { url, folder, write, freeze } = await aFamily();
  freeze('0901_family');
  await migrate(url, folder);
  write('0901_family', parents, children, ...family, 'CREATE TABLE pets (id text PRIMARY KEY)');
  await expect(migrate(url, folder)).rejects.toThrow('was released and must not change');
  fs.writeFileSync(path.join(folder, 'frozen.json'), '{}');
  await expect(migrate(url, folder)).rejects.toThrow('differs from the one this database was made with');
});

test('rows go only where somebody reviewed that they may', async () => {
  const { url, folder, write } = await aFamily();
  write('0902_fewer', 'DELETE FROM children');
  await expect(migrate(url, folder)).rejects.toThrow('would lose 1 rows of children');
  write('0902_fewer', '-- reviewed: rows may go', 'DELETE FROM children');
  expect(await migrate(url, folder)).toEqual({ applied: ['0902_fewer'] });
});

test.skipIf(process.env.TEST_DIALECT === 'postgres')(
  'SQLite rebuilds a table without losing the rows that refer to it, after a backup',
  async () => {
    const { url, folder, write } = await aFamily();
    const rebuilt = 'CREATE TABLE new_parents (id text PRIMARY KEY, name text NOT NULL, nick text)';
    write(
      '0902_rebuild',
      rebuilt,
      'INSERT INTO new_parents SELECT id, name, NULL FROM parents',
      'DROP TABLE parents',
      'ALTER TABLE new_parents RENAME TO parents',
    );
    await migrate(url, folder);
    write('0903_proof', "UPDATE children SET id = 'c2'", 'DELETE FROM children WHERE id = (SELECT id FROM children LIMIT 0)');
    await migrate(url, folder);
    write('0904_orphan', "UPDATE children SET parent_id = 'nobody'");
    await expect(migrate(url, folder)).rejects.toThrow('breaks 1 references');
    expect(fs.readdirSync(path.join(dataDir(), 'backups')).length).toBeGreaterThan(0);
  },
);
