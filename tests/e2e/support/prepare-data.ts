import { inArray } from 'drizzle-orm';
import { closeDatabase, inTransaction, readDb } from '@/db/connection';
import { databaseUrl } from '@/db/location';
import { migrate } from '@/db/migrate';
import { newId } from '@/db/new-id';
import { members } from '@/db/schema/people';
import { writeDemo } from '@/scripts/cli/write-demo';
import { demoEmails, persianEmail } from './accounts';

// A program of its own: fills the data folder of the app under test. Each demo account gets a twin who reads Persian.
await migrate(databaseUrl());
if (process.argv[2] === 'demo') {
  await writeDemo();
  const accounts = await (await readDb())
    .select()
    .from(members)
    .where(inArray(members.email, Object.values(demoEmails)));
  await inTransaction(async (tx) => {
    for (const account of accounts) {
      const twin = {
        ...account,
        id: newId(),
        name: `${account.name} fa`,
        email: persianEmail(account.email),
        locale: 'fa',
        calendar: 'persian',
      } as const;
      await tx.insert(members).values(twin);
    }
  });
}
await closeDatabase();
