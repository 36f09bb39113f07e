import fs from 'node:fs';
import path from 'node:path';
import { assertSound, isInUse } from '@/db/dialect/copy-sqlite';
import { databaseUrl, dataDir } from '@/db/location';
import { migrate } from '@/db/migrate';
import { keptFolders, moveDataAside } from './kept';
import { type Manifest, verifyBackup } from './manifest';

/** Puts a backup in the place of the present data, which is moved aside. Changes nothing when the backup is not whole. */
export async function restoreBackup(file: string, now = new Date()): Promise<{ manifest: Manifest; aside: string | null }> {
  if (fs.existsSync(databaseUrl()) && isInUse(databaseUrl())) throw new Error('Parcours is running: stop it first, then restore.');
  const unpacked = path.join(dataDir(), `restoring-${now.getTime()}`);
  fs.mkdirSync(unpacked, { recursive: true, mode: 0o700 });
  try {
    const manifest = await verifyBackup(file, unpacked);
    const database = path.join(unpacked, 'parcours.db');
    assertSound(database);
    // Also refuses a backup of a newer Parcours, while the present data is still in its place.
    await migrate(database);
    const aside = moveDataAside(now);
    fs.renameSync(database, databaseUrl());
    for (const folder of keptFolders.map((name) => path.join(unpacked, name))) {
      if (fs.existsSync(folder)) fs.renameSync(folder, path.join(dataDir(), path.basename(folder)));
    }
    return { manifest, aside };
  } finally {
    fs.rmSync(unpacked, { recursive: true, force: true });
  }
}
