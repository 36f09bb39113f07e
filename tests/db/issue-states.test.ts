import { afterEach, beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { issueStates } from '@/db/schema/history';
import { rebuildIssueStates } from '@/db/writes/issue-states';
import { saveIssue } from '@/db/writes/issues';
import { updateIssue } from '@/server/operations/issues';
import { storeIssue, storeMember, storeOrganisation, triaged } from '../support/factories';
import { findHistoryGaps } from '../support/history-gaps';

beforeAll(async () => {
  await storeOrganisation();
});
afterEach(() => inTransaction((tx) => rebuildIssueStates(tx)));

const statesOf = async (seq: number) => (await (await readDb()).select().from(issueStates)).filter((state) => state.seq === seq);
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);

test('a day has one state, its last; the state before ends where it begins', async () => {
  const lead = await storeMember({ role: 'lead' });
  const issue = await storeIssue({ ...triaged, createdAt: noonOf('2026-01-05') });
  const update = (seenVersion: number, day: string, priority: 'P0' | 'P2' | 'P3') =>
    updateIssue(lead, { issueId: issue.id, seenVersion, changes: { priority } }, noonOf(day));
  await update(1, '2026-02-01', 'P2');
  await update(2, '2026-02-01', 'P3');
  await update(3, '2026-03-01', 'P0');
  expect((await statesOf(issue.seq)).map(({ fromDay, toDay, priority }) => [fromDay, toDay, priority])).toEqual([
    ['2026-01-05', '2026-02-01', 'P1'],
    ['2026-02-01', '2026-03-01', 'P3'],
    ['2026-03-01', '9999-12-31', 'P0'],
  ]);
  expect(await findHistoryGaps()).toEqual({ unwritten: [], lost: [] });
});

test('an edit of the words alone leaves the states as they are', async () => {
  const lead = await storeMember({ role: 'lead' });
  const issue = await storeIssue();
  await updateIssue(lead, { issueId: issue.id, seenVersion: 1, changes: { title: 'Said better' } }, noonOf('2026-02-01'));
  expect(await statesOf(issue.seq)).toHaveLength(1);
});

test('an issue changed without a line of history is found', async () => {
  const issue = await storeIssue({ ...triaged });
  await inTransaction((tx) => saveIssue(tx, issue, { ...issue, priority: 'P3', version: 2, updatedAt: noonOf('2026-02-01') }));
  const { unwritten, lost } = await findHistoryGaps();
  expect([unwritten.length, lost.length]).toEqual([2, 1]);
});
