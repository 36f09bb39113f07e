import { closeDatabase } from '@/db/connection';
import { databaseUrl } from '@/db/location';
import { migrate } from '@/db/migrate';
import { appUrl } from '@/server/env';
import { makeSetUpLink } from '@/server/operations/organisation';
import { prepareDemo } from './prepare-demo';

/** Called by the commands in scripts/: brings the database up to date and says, in its last line, what to tell the person. */
async function prepare(purpose: string | undefined) {
  if (purpose === 'demo' || purpose === 'fresh-demo') return prepareDemo(purpose === 'fresh-demo');
  const { applied } = await migrate(databaseUrl());
  const did = applied.length > 0 ? `migrated (${applied.join(', ')})` : 'current';
  const setUpPath = await makeSetUpLink();
  return setUpPath ? { did, setUpLink: appUrl() + setUpPath } : { did };
}

const told = await prepare(process.argv[2]);
await closeDatabase();
console.log(`parcours:${JSON.stringify(told)}`);
