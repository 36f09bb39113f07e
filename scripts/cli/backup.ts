import os from 'node:os';
import { makeBackup } from '../backup/make-backup';
import { requireSqlite } from '../backup/require-sqlite';
import { runCommand } from './run-command';

// npm run backup
await runCommand(async () => {
  requireSqlite('pg_dump --format=custom --file=parcours.dump "$DATABASE_URL"');
  // Whoever is saving meanwhile goes first.
  os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
  const since = performance.now();
  const { file, manifest } = await makeBackup();
  const megabytes = manifest.files.reduce((sum, { size }) => sum + size, 0) / 1e6;
  const seconds = (performance.now() - since) / 1000;
  return `Backed up and verified ${manifest.files.length} files, ${megabytes.toFixed(1)} MB, in ${seconds.toFixed(1)} s:\n${file}\nKeep a copy on another machine. To restore it: npm run restore -- ${file}`;
});
