import { constants, promises as fs } from 'node:fs';
import { readDb } from '@/db/connection';
import { dataDir } from '@/db/location';
import { findLatestMigration } from '@/db/queries/health';
import { version } from '@/package.json';

export type Health = {
  status: 'ok' | 'failing';
  version: string;
  database: 'ok' | 'failing';
  dataDirWritable: boolean;
  /** The last change made to the database's shape; null when it cannot be read. */
  migration: string | null;
};

/** Whether this process can do its work now. */
export async function findHealth(): Promise<Health> {
  const [migration, dataDirWritable] = await Promise.all([latestMigration(), isWritable(dataDir())]);
  const isWell = migration !== null && dataDirWritable;
  return { status: isWell ? 'ok' : 'failing', version, database: migration === null ? 'failing' : 'ok', dataDirWritable, migration };
}

async function latestMigration(): Promise<string | null> {
  try {
    return await findLatestMigration(await readDb());
  } catch (error) {
    console.error('The database does not answer:', error);
    return null;
  }
}

const isWritable = (folder: string) =>
  fs.access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
