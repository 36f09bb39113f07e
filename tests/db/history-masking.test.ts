import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { listHistory } from '@/db/queries/history';
import { findNames } from '@/db/queries/names';
import { recordEvents } from '@/db/writes/events';
import { updateIssue } from '@/server/operations/issues';
import { storeIssue, storeMember, storeOrganisation, storeRelease } from '../support/factories';

const canary = 'Project Nightingale';

beforeAll(async () => {
  await storeOrganisation();
});

test('the name and days of a confidential release are in no line of history for people without the right', async () => {
  const lead = await storeMember({ role: 'lead' });
  const issue = await storeIssue();
  const release = await storeRelease(issue.productId, { name: canary, isConfidential: true, plannedOn: '2031-03-03' });
  await inTransaction((tx) =>
    recordEvents(
      tx,
      lead,
      [
        {
          noun: 'release',
          subjectId: release.id,
          action: 'updated',
          changes: { name: ['x', canary], plannedOn: [null, '2031-03-03'] },
          note: canary,
        },
      ],
      new Date(),
    ),
  );
  await updateIssue(lead, { issueId: issue.id, seenVersion: 1, changes: { releaseId: release.id } });

  const db = await readDb();
  for (const role of ['owner', 'executive', 'walker'] as const) {
    const viewer = await storeMember({ role });
    const seen = await listHistory(db, viewer, {}, 50);
    const names = await findNames(db, viewer, [release.id, issue.id, lead.id]);
    expect(seen.some((event) => event.noun === 'release' && event.changes === null)).toBe(true);
    expect(seen.some((event) => event.action === 'addedToRelease' && event.changes !== null)).toBe(true);
    expect(JSON.stringify([seen, [...names]])).not.toMatch(/Nightingale|2031-03-03/);
    expect(names.get(issue.id)).toBe(issue.key);
  }
  expect(JSON.stringify(await listHistory(db, lead, {}, 50))).toContain(canary);
  expect((await findNames(db, lead, [release.id])).get(release.id)).toBe(canary);
});
