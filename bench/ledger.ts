import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { databaseUrl } from '@/db/location';
import { migrate } from '@/db/migrate';
import { listMigrationFiles } from '@/db/migration-files';
import { seedScale } from '@/db/seed/scale/seed';
import { dayIn } from '@/domain/calendar/day';

const eventsPerIssue = 10;
const benchFolder = path.resolve('data/bench');

/** Points this process at a seeded ledger of a size, made now unless an earlier run left it. @returns its data folder */
export async function openLedger(issues: number, people: number): Promise<string> {
  const folder = path.join(benchFolder, `${issues}-${people}`);
  process.env.DATA_DIR = folder;
  process.env.DATABASE_URL = '';
  const stamp = path.join(folder, 'seeded');
  const wanted = schemaStamp();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    console.log(`Ledger of ${issues} issues: from an earlier run, in ${path.relative('.', folder)}`);
    return folder;
  }
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const since = performance.now();
  await migrate(databaseUrl());
  const now = new Date();
  await seedScale({ issues, events: issues * eventsPerIssue, people, today: dayIn('Europe/Berlin', now) }, (done) => {
    if (done % 10_000 === 0) console.log(`  ${done} of ${issues} issues`);
  });
  fs.writeFileSync(stamp, wanted);
  console.log(`Ledger of ${issues} issues and ${issues * eventsPerIssue} events: seeded in ${seconds(since)} s`);
  return folder;
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

/** Changes with the migrations, so that a ledger of an older shape is made anew. */
function schemaStamp(): string {
  const hash = createHash('sha256');
  for (const file of listMigrationFiles('sqlite')) hash.update(JSON.stringify(file));
  return hash.digest('hex');
}
