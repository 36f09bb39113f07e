import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { dialect } from '@/db/dialect/chosen';
import { issues } from '@/db/schema/issues';
import { storeIssue } from '../support/factories';

async function storeSearchable(searchText: string) {
  const issue = await storeIssue();
  await write(issue.id, searchText);
  return issue;
}

const write = (id: string, searchText: string) => inTransaction((tx) => tx.update(issues).set({ searchText }).where(eq(issues.id, id)));

async function find(...tokens: string[]) {
  const db = await readDb();
  const rows = await db
    .select({ id: issues.id })
    .from(issues)
    .where(dialect.matchesTokens(issues.seq, issues.searchText, tokens));
  return rows.map(({ id }) => id);
}

test('words are found by their beginnings, all of them asked for', async () => {
  const issue = await storeSearchable('wlan einrichtung bricht ab');
  expect(await find('einr', 'wlan')).toEqual([issue.id]);
  expect(await find('einr', 'drucker')).toEqual([]);
});

test('the index follows what is written: changed words, removed rows', async () => {
  const issue = await storeSearchable('zebra');
  await write(issue.id, 'giraffe');
  expect(await find('zebra')).toEqual([]);
  expect(await find('gir')).toEqual([issue.id]);
  await inTransaction((tx) => tx.delete(issues).where(eq(issues.id, issue.id)));
  expect(await find('gir')).toEqual([]);
});

test('a change of other columns does not touch the index', async () => {
  const issue = await storeSearchable('okapi');
  await inTransaction((tx) =>
    tx
      .update(issues)
      .set({ metCount: sql`${issues.metCount} + 1` })
      .where(eq(issues.id, issue.id)),
  );
  expect(await find('okapi')).toEqual([issue.id]);
});
