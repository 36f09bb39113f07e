import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { findBulkEdit } from '@/db/queries/bulk-edits';
import { listServedIds } from '@/db/queries/issue-links';
import { findIssue } from '@/db/queries/issues';
import type { BulkEdit } from '@/domain/issues/bulk-edit';
import type { Issue } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { applyBulkEdit, previewBulkEdit } from '@/server/operations/bulk-edits';
import { undoBulkEdit } from '@/server/operations/bulk-undo';
import { updateIssue } from '@/server/operations/issues';
import { storeIssue, storeMember, storeOrganisation, storeProduct, triaged } from '../support/factories';

let lead: Member;
let owner: Member;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
  owner = await storeMember({ role: 'owner' });
});

const seenAs = (issues: readonly Issue[]) => issues.map(({ id, version }) => ({ issueId: id, seenVersion: version }));
const edit = (changes: BulkEdit['changes']): BulkEdit => ({ changes: { note: '', ...changes }, addGoalId: null });
const stored = async (issue: Issue) => (await findIssue(await readDb(), lead, issue.id)) ?? issue;

async function issuesOfOneProduct(...overrides: Partial<Issue>[]) {
  const { id: productId } = await storeProduct();
  return Promise.all(overrides.map((override) => storeIssue({ productId, ...override })));
}

test('a preview says what would change and why some cannot, and changes nothing', async () => {
  const issues = await issuesOfOneProduct(
    { ...triaged, ownerId: owner.id },
    { status: 'new' },
    { ...triaged, status: 'in_progress', ownerId: owner.id },
  );
  const outcomes = await previewBulkEdit(await readDb(), lead, seenAs(issues), edit({ status: 'in_progress' }));
  expect(outcomes.map(({ before, kind }) => [before.id, kind]).sort()).toEqual(
    [
      [issues[0]?.id, 'changed'],
      [issues[1]?.id, 'refused'],
      [issues[2]?.id, 'unchanged'],
    ].sort(),
  );
  expect(await Promise.all(issues.map(stored))).toEqual(issues);
});

test('what the rules refuse for one issue is still done for the others, and is listed', async () => {
  const issues = await issuesOfOneProduct({ ...triaged, dueOn: '2026-02-01' }, { ...triaged });
  const done = await applyBulkEdit(lead, { seen: seenAs(issues), edit: edit({ dueOn: '2026-03-01', ownerId: owner.id }) });
  expect(done).toMatchObject({ ok: true, value: { changed: 1, left: 1 } });
  const [moved, dated] = await Promise.all(issues.map(stored));
  expect(moved).toEqual(issues[0]);
  expect(dated).toMatchObject({ dueOn: '2026-03-01', ownerId: owner.id, version: 2 });
  const kept = done.ok ? await findBulkEdit(await readDb(), lead, done.value.bulkEditId) : undefined;
  expect(kept?.leftAlone).toEqual([{ issueId: issues[0]?.id, code: 'issues.moveNeedsReason' }]);
});

test('one undo takes everything back but what was changed since', async () => {
  const issues = await issuesOfOneProduct(
    { ...triaged, dueOn: '2026-02-01', originalDueOn: '2026-02-01' },
    { ...triaged, ownerId: owner.id },
    { ...triaged },
  );
  const done = await applyBulkEdit(lead, {
    seen: seenAs(issues),
    edit: edit({ dueOn: '2026-03-01', priority: 'P0', note: 'Supplier is late' }),
  });
  if (!done.ok) throw new Error(done.refusal.code);
  const [, touched] = await Promise.all(issues.map(stored));
  if (!touched) throw new Error('not stored');
  expect((await updateIssue(owner, { issueId: touched.id, seenVersion: touched.version, changes: { analysis: 'The lamp' } })).ok).toBe(
    true,
  );

  expect(await undoBulkEdit(lead, { bulkEditId: done.value.bulkEditId })).toEqual({ ok: true, value: { restored: 2, left: 1 } });
  const [first, second, third] = await Promise.all(issues.map(stored));
  expect(first).toMatchObject({ dueOn: '2026-02-01', priority: 'P1', slipCount: 0, version: 3 });
  expect(second).toMatchObject({ dueOn: '2026-03-01', priority: 'P0', analysis: 'The lamp' });
  expect(third).toMatchObject({ dueOn: null, originalDueOn: null, priority: 'P1' });
  expect(await undoBulkEdit(lead, { bulkEditId: done.value.bulkEditId })).toMatchObject({
    ok: false,
    refusal: { code: 'issues.bulkUndone' },
  });
});

test('one verifier is named for many, but never for their own fix, and one undo takes it back', async () => {
  const verifier = await storeMember({ role: 'walker' });
  const issues = await issuesOfOneProduct({ ...triaged, ownerId: owner.id, verifierId: lead.id }, { ...triaged, ownerId: verifier.id });
  const done = await applyBulkEdit(lead, { seen: seenAs(issues), edit: edit({ verifierId: verifier.id }) });
  if (!done.ok) throw new Error(done.refusal.code);
  expect(done.value).toMatchObject({ changed: 1, left: 1 });
  expect((await Promise.all(issues.map(stored))).map(({ verifierId }) => verifierId)).toEqual([verifier.id, null]);
  expect((await findBulkEdit(await readDb(), lead, done.value.bulkEditId))?.leftAlone).toEqual([
    { issueId: issues[1]?.id, code: 'issues.verifierMustDiffer' },
  ]);
  await undoBulkEdit(lead, { bulkEditId: done.value.bulkEditId });
  expect((await Promise.all(issues.map(stored)))[0]?.verifierId).toBe(lead.id);
});

test('somebody who saved first is not overwritten', async () => {
  const issues = await issuesOfOneProduct({ ...triaged }, { ...triaged });
  const seen = seenAs(issues);
  await updateIssue(lead, { issueId: seen[0]?.issueId ?? '', seenVersion: 1, changes: { priority: 'P3' } });
  expect(await applyBulkEdit(lead, { seen, edit: edit({ priority: 'P0' }) })).toMatchObject({ ok: true, value: { changed: 1, left: 1 } });
  expect((await Promise.all(issues.map(stored))).map(({ priority }) => priority)).toEqual(['P3', 'P0']);
});

test('the same request sent twice is one edit', async () => {
  const issues = await issuesOfOneProduct({ ...triaged });
  const input = { seen: seenAs(issues), edit: edit({ priority: 'P2' }), requestKey: 'the-same-request' };
  const first = await applyBulkEdit(lead, input);
  expect(await applyBulkEdit(lead, input)).toEqual(first);
  expect((await Promise.all(issues.map(stored)))[0]?.version).toBe(2);
});

test('only leads change many at once, and nobody takes back the edit of another', async () => {
  const issues = await issuesOfOneProduct({ ...triaged, ownerId: owner.id });
  expect(await applyBulkEdit(owner, { seen: seenAs(issues), edit: edit({ priority: 'P0' }) })).toMatchObject({
    ok: false,
    refusal: { code: 'issues.notYours' },
  });
  expect(await previewBulkEdit(await readDb(), owner, seenAs(issues), edit({ priority: 'P0' }))).toEqual([]);
  const done = await applyBulkEdit(lead, { seen: seenAs(issues), edit: edit({ priority: 'P0' }) });
  const other = await storeMember({ role: 'lead' });
  expect(await undoBulkEdit(other, { bulkEditId: done.ok ? done.value.bulkEditId : '' })).toMatchObject({
    ok: false,
    refusal: { code: 'issues.bulkNotFound' },
  });
});

test('an edit that changes nothing is refused, and a goal that does not exist as well', async () => {
  const issues = await issuesOfOneProduct({ ...triaged });
  expect(await applyBulkEdit(lead, { seen: seenAs(issues), edit: edit({ priority: 'P1' }) })).toMatchObject({
    ok: false,
    refusal: { code: 'issues.bulkNothingChanged' },
  });
  expect(await applyBulkEdit(lead, { seen: seenAs(issues), edit: { changes: {}, addGoalId: 'no-goal' } })).toMatchObject({
    ok: false,
    refusal: { code: 'issues.goalUnknown' },
  });
  expect(await listServedIds(await readDb(), issues[0]?.id ?? '')).toEqual({ goalIds: [], kpiIds: [] });
});
