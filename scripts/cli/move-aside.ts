import fs from 'node:fs';
import path from 'node:path';
import { dataDir } from '@/db/location';

const kept = new Set(['backups', 'secret']);

/** Moves the present data into a folder of its own beside the backups; nothing is deleted. @returns that folder, or null when there was nothing */
export function moveDatabaseAside(now = new Date()): string | null {
  const names = fs.readdirSync(dataDir()).filter((name) => !kept.has(name) && !name.startsWith('aside-'));
  if (names.length === 0) return null;
  const aside = path.join(dataDir(), `aside-${now.toISOString().replaceAll(/[:.]/g, '-')}`);
  fs.mkdirSync(aside);
  for (const name of names) fs.renameSync(path.join(dataDir(), name), path.join(aside, name));
  return aside;
}
