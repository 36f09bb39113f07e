import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export type MigrationFile = { name: string; hash: string; statements: string[]; mayLoseRows: boolean };

const folder = path.resolve(fileURLToPath(import.meta.url), '../migrations');
const frozenHashes = z.record(z.string(), z.string());

/** The migrations of one database in the order they apply. Throws when a released one was edited. */
export function listMigrationFiles(dialect: 'sqlite' | 'postgres', from = folder): MigrationFile[] {
  const frozen = frozenHashes.parse(JSON.parse(fs.readFileSync(path.join(from, 'frozen.json'), 'utf8')));
  const names = fs.readdirSync(path.join(from, dialect)).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const file = readMigration(path.join(from, dialect, name));
    const released = frozen[`${dialect}/${file.name}`];
    if (released && released !== file.hash) throw new Error(`Migration ${dialect}/${name} was released and must not change.`);
    return file;
  });
}

function readMigration(file: string): MigrationFile {
  const sql = fs.readFileSync(file, 'utf8');
  return {
    name: path.basename(file, '.sql'),
    hash: createHash('sha256').update(sql).digest('hex'),
    statements: sql.split('--> statement-breakpoint').filter((statement) => statement.trim()),
    mayLoseRows: /^-- reviewed: rows may go$/m.test(sql),
  };
}

export type AppliedMigration = { name: string; hash: string };

/** What is still to apply. Throws when the database knows migrations this code does not, or different ones. */
export function listPending(files: readonly MigrationFile[], applied: readonly AppliedMigration[]): MigrationFile[] {
  for (const { name, hash } of applied) {
    const file = files.find((candidate) => candidate.name === name);
    if (!file) throw new Error(`The database is newer than this program: it has the migration ${name}. Update the program first.`);
    if (file.hash !== hash) throw new Error(`The migration ${name} differs from the one this database was made with.`);
  }
  return files.filter((file) => !applied.some(({ name }) => name === file.name));
}
