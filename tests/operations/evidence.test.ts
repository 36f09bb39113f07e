import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { listEvidenceOfIssue } from '@/db/queries/evidence';
import { listHistory } from '@/db/queries/history';
import { addEvidence, removeEvidence, restoreEvidence } from '@/server/operations/evidence';
import { updateIssue } from '@/server/operations/issues';
import { storeIssue, storeMember, storeOrganisation } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');
const aFile = () => ({ id: newId(), storedAs: 'aa/x.png', mediaType: 'image/png', bytes: 10, sha256: 'x', widthPx: 1, heightPx: 1 });

beforeAll(async () => {
  await storeOrganisation();
});

test('evidence is added with its line of history, taken away and brought back by who added it or a lead', async () => {
  const [walker, other, lead, issue] = [
    await storeMember({ role: 'walker' }),
    await storeMember(),
    await storeMember({ role: 'lead' }),
    await storeIssue(),
  ];
  const added = await addEvidence(
    walker,
    { target: { issueId: issue.id, caption: 'Grey on grey' }, file: aFile(), originalName: 'a.png' },
    now,
  );
  if (!added.ok) throw new Error(added.refusal.code);
  const evidenceId = added.value.id;
  const seen = async () => listEvidenceOfIssue(await readDb(), other, issue);
  expect(await seen()).toMatchObject([{ caption: 'Grey on grey', addedById: walker.id }]);

  expect(await removeEvidence(other, { evidenceId }, now)).toEqual({ ok: false, refusal: { code: 'issues.evidenceGone' } });
  expect(await removeEvidence(lead, { evidenceId }, now)).toMatchObject({ ok: true });
  expect(await seen()).toEqual([]);
  expect(await removeEvidence(walker, { evidenceId }, now)).toEqual({ ok: false, refusal: { code: 'issues.evidenceGone' } });
  expect(await restoreEvidence(walker, { evidenceId }, now)).toMatchObject({ ok: true });
  expect(await seen()).toHaveLength(1);
  const history = await listHistory(await readDb(), lead, { issueId: issue.id }, 9);
  expect(history.map((event) => event.action).sort()).toEqual(['added', 'removed', 'restored']);
});

test('evidence of a duplicate is seen on the original', async () => {
  const [lead, original, duplicate] = [await storeMember({ role: 'lead' }), await storeIssue(), await storeIssue()];
  await addEvidence(lead, { target: { issueId: duplicate.id, caption: '' }, file: aFile(), originalName: 'a.png' }, now);
  await updateIssue(lead, { issueId: duplicate.id, seenVersion: 1, changes: { duplicateOfId: original.id } }, now);
  expect(await listEvidenceOfIssue(await readDb(), lead, original)).toHaveLength(1);
});

test('nothing is added to what does not exist', async () => {
  const lead = await storeMember({ role: 'lead' });
  for (const target of [
    { issueId: 'none', caption: '' },
    { stepId: 'none', caption: '' },
  ]) {
    expect(await addEvidence(lead, { target, file: aFile(), originalName: 'a.png' }, now)).toEqual({
      ok: false,
      refusal: { code: 'issues.notFound' },
    });
  }
});
