import path from 'node:path';

/** The folder that holds everything Parcours keeps: database, evidence, imports, backups, secret. */
export const dataDir = () => path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || 'data');

/** `postgres://…`, `pglite:…` or the path of a SQLite file. */
export const databaseUrl = () => process.env.DATABASE_URL || path.join(dataDir(), 'parcours.db');
