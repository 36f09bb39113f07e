import fs from 'node:fs';
import path from 'node:path';

/** Where tests keep their data: a SQLite file, PostgreSQL within the process, or a PostgreSQL server (TEST_POSTGRES_URL). */
const serverUrl = process.env.TEST_POSTGRES_URL;
const isPostgres = process.env.TEST_DIALECT === 'postgres';
let made = 0;

/** The address of a database named `name`, which need not exist. */
export function addressOf(folder: string, name: string): string {
  if (isPostgres && serverUrl) return serverUrl.replace(/\/\w+(?=\?|$)/, `/${serverName(folder, name)}`);
  return isPostgres ? `pglite:${path.join(folder, name)}` : path.join(folder, `${name}.db`);
}

const serverName = (folder: string, name: string) => `${path.basename(folder)}_${name}`.toLowerCase().replaceAll(/\W/g, '_');

const fileOf = (address: string) => address.replace(/^pglite:/, '');

/** An empty place for a database. */
export async function makeEmpty(folder: string, name: string): Promise<string> {
  const address = addressOf(folder, name);
  if (isPostgres && serverUrl) await onServer(`CREATE DATABASE ${serverName(folder, name)}`);
  return address;
}

/** Copies a database nobody has open into a folder. */
export async function copyDatabase(from: string, folder: string): Promise<string> {
  const name = `copy${++made}`;
  const address = addressOf(folder, name);
  if (isPostgres && serverUrl) await onServer(`CREATE DATABASE ${serverName(folder, name)} TEMPLATE ${new URL(from).pathname.slice(1)}`);
  else fs.cpSync(fileOf(from), fileOf(address), { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
  return address;
}

async function onServer(statement: string) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}
