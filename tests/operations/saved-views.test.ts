import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { listViews } from '@/db/queries/saved-views';
import type { Member } from '@/domain/people/member';
import { createView, deleteView, updateView } from '@/server/operations/saved-views';
import { storeMember, storeOrganisation } from '../support/factories';

let ada: Member;
let bob: Member;

beforeAll(async () => {
  await storeOrganisation();
  ada = await storeMember();
  bob = await storeMember();
});

const namesSeenBy = async (member: Member) => (await listViews(await readDb(), member)).map(({ name }) => name);

test('a private view is its owner’s alone, a shared one everybody’s to use and its owner’s to change', async () => {
  const view = await createView(ada, { name: 'Late ones', query: 'overdue=yes', isShared: false });
  if (!view.ok) throw new Error(view.refusal.code);
  expect(await namesSeenBy(ada)).toEqual(['Late ones']);
  expect(await namesSeenBy(bob)).toEqual([]);
  expect(await updateView(bob, { viewId: view.value.id, seenVersion: 1, name: 'Mine' })).toMatchObject({
    ok: false,
    refusal: { code: 'issues.viewNotFound' },
  });

  await updateView(ada, { viewId: view.value.id, seenVersion: 1, isShared: true });
  expect(await namesSeenBy(bob)).toEqual(['Late ones']);
  expect(await deleteView(bob, { viewId: view.value.id })).toMatchObject({ ok: false, refusal: { code: 'issues.viewNotYours' } });
  expect(await updateView(ada, { viewId: view.value.id, seenVersion: 1, name: 'Too late' })).toMatchObject({
    ok: false,
    refusal: { code: 'issues.changedElsewhere' },
  });
});

test('a view keeps what the list understands and no place between pages', async () => {
  const view = await createView(ada, { name: 'Odd', query: 'status=new&mood=bad&after=.12&sort=due', isShared: false });
  expect(view).toMatchObject({ ok: true, value: { query: 'status=new&sort=due' } });
});

test('a view removed can be put back from what the removal gives', async () => {
  const view = await createView(bob, { name: 'Short', query: 'slipped=yes', isShared: true });
  const removed = await deleteView(bob, { viewId: view.ok ? view.value.id : '' });
  if (!removed.ok) throw new Error(removed.refusal.code);
  expect(await namesSeenBy(bob)).not.toContain('Short');
  const { name, query, isShared } = removed.value;
  await createView(bob, { name, query, isShared });
  expect(await namesSeenBy(ada)).toContain('Short');
});
