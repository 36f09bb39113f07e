import { requireSqlite } from '../backup/require-sqlite';
import { restoreBackup } from '../backup/restore-backup';
import { runCommand } from './run-command';

// npm run restore -- FILE
await runCommand(async ([file]) => {
  requireSqlite('pg_restore --clean --if-exists --dbname="$DATABASE_URL" parcours.dump');
  if (!file) throw new Error('Name the backup: npm run restore -- data/backups/parcours-….tar');
  const { manifest, aside } = await restoreBackup(file);
  const moved = aside ? `\nWhat was there before lies in ${aside}` : '';
  return `Restored ${manifest.files.length} files of ${manifest.madeAt}.${moved}`;
});
