import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readDb } from '@/db/connection';
import { dataDir } from '@/db/location';
import { findLatestMigration } from '@/db/queries/health';
import { version } from '@/package.json';
import { tryToWrite } from './operations/try-to-write';

export type Health = {
  status: 'ok' | 'failing';
  version: string;
  /** Whether it can be read. */
  database: 'ok' | 'failing';
  /** Whether it takes writes; `busy` while a long one goes on, which is no failure. */
  writes: 'ok' | 'busy' | 'failing';
  /** Whether a file can be laid down in the data folder: no when the disk is full. */
  dataDirWritable: boolean;
  /** The last change made to the database's shape; null when it cannot be read. */
  migration: string | null;
};

const patienceMs = 2_000;

let looking: Promise<Health> | undefined;

/** Whether this process can do its work now. Looking writes, and anybody may ask: who asks meanwhile gets the same answer. */
export function findHealth(): Promise<Health> {
  looking ??= look().finally(() => {
    looking = undefined;
  });
  return looking;
}

async function look(): Promise<Health> {
  const [migration, writes, dataDirWritable] = await Promise.all([latestMigration(), whetherWrites(), isWritable(dataDir())]);
  const isWell = migration !== null && writes !== 'failing' && dataDirWritable;
  return {
    status: isWell ? 'ok' : 'failing',
    version,
    database: migration === null ? 'failing' : 'ok',
    writes,
    dataDirWritable,
    migration,
  };
}

async function latestMigration(): Promise<string | null> {
  try {
    return await findLatestMigration(await readDb());
  } catch (error) {
    console.error('The database does not answer:', error);
    return null;
  }
}

let trying: Promise<'ok' | 'failing'> | undefined;

/** Writes queue, so a try may wait for a long one; probes that come meanwhile wait for the same try. */
function whetherWrites(): Promise<Health['writes']> {
  trying ??= tryToWrite()
    .then(
      () => 'ok' as const,
      (error: unknown) => {
        console.error('The database takes no writes:', error);
        return 'failing' as const;
      },
    )
    .finally(() => {
      trying = undefined;
    });
  return Promise.race([trying, wait(patienceMs, 'busy' as const, { ref: false })]);
}

/** Only a file laid down and flushed tells of a full disk. */
async function isWritable(folder: string): Promise<boolean> {
  const file = path.join(folder, `.probe-${randomBytes(8).toString('hex')}`);
  try {
    await fs.writeFile(file, Buffer.alloc(4_096, 1), { flush: true });
    return true;
  } catch (error) {
    console.error('The data folder takes no files:', error);
    return false;
  } finally {
    await fs.rm(file, { force: true }).catch(() => undefined);
  }
}
