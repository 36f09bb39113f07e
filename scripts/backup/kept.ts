import fs from 'node:fs';
import path from 'node:path';
import { databaseUrl, dataDir } from '@/db/location';

export const keptFolders = ['evidence', 'imports'] as const;

export const isOnPostgres = () => /^(postgres|pglite:)/.test(databaseUrl());

/** Everything a program keeps besides its database. */
export function listKeptFiles(): { name: string; place: string }[] {
  return keptFolders.flatMap((folder) => {
    const place = path.join(dataDir(), folder);
    if (!fs.existsSync(place)) return [];
    const names = fs.readdirSync(place, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => fs.statSync(path.join(place, name)).isFile());
    return files.map((name) => ({ name: [folder, ...name.split(path.sep)].join('/'), place: path.join(place, name) }));
  });
}

/** Moves the present data into a folder of its own; nothing is deleted. @returns that folder, or null when there was nothing */
export function moveDataAside(now = new Date()): string | null {
  const database = databaseUrl();
  const places = [database, `${database}-wal`, `${database}-shm`, ...keptFolders.map((name) => path.join(dataDir(), name))];
  const present = places.filter((place) => fs.existsSync(place));
  if (present.length === 0) return null;
  const aside = path.join(path.dirname(database), `aside-${now.toISOString().replaceAll(/[:.]/g, '-')}`);
  fs.mkdirSync(aside, { mode: 0o700 });
  for (const place of present) fs.renameSync(place, path.join(aside, path.basename(place)));
  return aside;
}
