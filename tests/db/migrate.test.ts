import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { migrate } from '@/db/migrate';

test('migrating a second time changes nothing', async () => {
  const url = process.env.DATABASE_URL ?? '';
  expect(await migrate(url)).toEqual({ applied: [] });
});

test('the template every test starts from is migrated', async () => {
  const db = await readDb();
  const [row] = await db.select({ count: sql<number>`count(*)` }).from(sql`issues`);
  expect(Number(row?.count)).toBe(0);
});
