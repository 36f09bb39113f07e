import { dataDir } from '@/db/location';
import { isOnPostgres } from './kept';

/** Parcours backs up its own file; a database server has tools of its own. @param command what to run there */
export function requireSqlite(command: string) {
  if (!isOnPostgres()) return;
  throw new Error(
    `This program keeps its data on a PostgreSQL server. Use its own tool, and copy the folders evidence and imports of ${dataDir()} with it:\n${command}`,
  );
}
