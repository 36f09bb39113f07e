import fs from 'node:fs';
import path from 'node:path';
import { copySqlite } from '@/db/dialect/copy-sqlite';
import { databaseUrl, dataDir } from '@/db/location';
import { listKeptFiles } from './kept';
import { type Manifest, manifestName, verifyBackup } from './manifest';
import { type PackedFile, writeTar } from './write-tar';

/** Packs database, evidence and imports into one verified file while people go on working. @returns its path */
export async function makeBackup(now = new Date()): Promise<{ file: string; manifest: Manifest }> {
  const folder = path.join(dataDir(), 'backups');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `parcours-${now.toISOString().replaceAll(/[:.]/g, '-')}.tar`);
  const copy = `${file}.db`;
  const draft = `${file}.part`;
  try {
    await copySqlite(databaseUrl(), copy);
    const last = (files: PackedFile[]) => ({ name: manifestName, text: JSON.stringify(describe(files, now), null, 2) });
    await writeTar(draft, [{ name: 'parcours.db', place: copy }, ...listKeptFiles()], last);
    const manifest = await verifyBackup(draft);
    fs.renameSync(draft, file);
    return { file, manifest };
  } finally {
    for (const leftOver of [copy, draft]) fs.rmSync(leftOver, { force: true });
  }
}

const describe = (files: PackedFile[], now: Date): Manifest => ({ format: 'parcours backup 1', madeAt: now.toISOString(), files });
