import { beforeAll, describe, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { listHistory } from '@/db/queries/history';
import { findIssue } from '@/db/queries/issues';
import { listLookalikes } from '@/db/queries/lookalikes';
import { listTallies } from '@/db/queries/tallies';
import { countToTriage, countTriagedOn, listToTriage } from '@/db/queries/triage';
import type { Issue } from '@/domain/issues/issue';
import { likelyDuplicates } from '@/domain/issues/likely-duplicates';
import type { TriageChoices } from '@/domain/issues/triage-decision';
import { triagePlaceOf } from '@/domain/issues/triage-queue';
import type { Member } from '@/domain/people/member';
import { updateIssue } from '@/server/operations/issues';
import { triageIssue, undoTriage } from '@/server/operations/triage';
import { storeIssue, storeMember, storeOrganisation, storeProduct, triaged } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');
const today = '2026-05-04';
let lead: Member;
let productId: string;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead', name: 'Lea Lind' });
  productId = (await storeProduct()).id;
});

const stored = async (issue: Issue) => findIssue(await readDb(), lead, issue.id);
const decide = (issue: Issue, choices: TriageChoices, seenVersion = 1, by = lead) =>
  triageIssue(by, { issueId: issue.id, seenVersion, choices }, now);

test('the queue: gravest first, unrated last, longest waiting first, without the snoozed; going on never repeats or skips', async () => {
  const add = (more: Partial<Issue>) => storeIssue({ productId, ...more });
  const young = await add({ severity: 3, foundOn: '2026-02-02' });
  const old = await add({ severity: 3, foundOn: '2026-01-02' });
  const unrated = await add({ foundOn: '2025-12-01' });
  const gravest = await add({ severity: 4 });
  const nothing = await add({ severity: 0 });
  await add({ severity: 4, snoozedUntil: '2026-05-05' });
  const awake = await add({ severity: 2, snoozedUntil: today });
  await add(triaged);
  const expected = [gravest, old, young, awake, nothing, unrated].map((issue) => issue.id);

  const db = await readDb();
  const all = await listToTriage(db, lead, today, undefined, 10);
  expect(all.map((issue) => issue.id)).toEqual(expected);
  const walked: string[] = [];
  for (let at: Issue | undefined; ; ) {
    const [next] = await listToTriage(db, lead, today, at && triagePlaceOf(at), 1);
    if (!next) break;
    walked.push(next.id);
    at = next;
  }
  expect(walked).toEqual(expected);
  expect(await countToTriage(db, today)).toBe(6);
  expect(await listToTriage(db, await storeMember(), today, undefined, 10)).toEqual([]);
});

test('a decision is one update, counted as the day’s; undo gives back the issue and the count', async () => {
  const issue = await storeIssue({ productId, foundOn: '2026-03-01' });
  const owner = await storeMember();
  const before = await stored(issue);
  const done = await decide(issue, {
    deed: 'keep',
    severity: 3,
    priority: 'P1',
    reach: 3,
    persistence: 2,
    ownerId: owner.id,
    dueOn: '2026-06-01',
  });
  expect(done).toMatchObject({ ok: true, value: { kind: 'decided', version: 2, place: { severity: null, seq: issue.seq } } });
  expect(await stored(issue)).toMatchObject({ status: 'triaged', triagedOn: today, ownerId: owner.id, originalDueOn: '2026-06-01' });
  expect(await countTriagedOn(await readDb(), today)).toBe(1);

  expect(await undoTriage(lead, { issueId: issue.id, seenVersion: 2 }, new Date(now.getTime() + 1))).toEqual({
    ok: true,
    value: { key: issue.key },
  });
  expect(await stored(issue)).toEqual({ ...before, version: 3, updatedAt: new Date(now.getTime() + 1) });
  expect(await countTriagedOn(await readDb(), today)).toBe(0);
  expect(await listTallies(await readDb(), 'slips', { productId })).toEqual([]);
});

test('keeping needs severity and priority; what is refused changes nothing', async () => {
  const issue = await storeIssue({ productId });
  expect(await decide(issue, { deed: 'keep', severity: 2, priority: null })).toEqual({
    ok: false,
    refusal: { code: 'issues.needsPriority' },
  });
  expect(await decide(issue, { deed: 'decline', note: null })).toEqual({ ok: false, refusal: { code: 'issues.needsReason' } });
  expect(await decide(issue, { deed: 'merge', originalId: null })).toEqual({ ok: false, refusal: { code: 'issues.duplicateNeeded' } });
  expect(await decide(issue, { deed: 'keep', severity: 2, priority: 'P2' }, 1, await storeMember())).toEqual({
    ok: false,
    refusal: { code: 'issues.notYours' },
  });
  expect(await stored(issue)).toMatchObject({ status: 'new', version: 1 });
});

test('two leads at once: the first decides, the second is told who, and nothing is lost', async () => {
  const other = await storeMember({ role: 'lead', name: 'Noor Haddad' });
  const issue = await storeIssue({ productId });
  expect(await decide(issue, { deed: 'decline', note: 'By design' }, 1, other)).toMatchObject({ value: { kind: 'decided' } });
  expect(await decide(issue, { deed: 'keep', severity: 2, priority: 'P2' })).toMatchObject({
    ok: true,
    value: { kind: 'taken', byName: 'Noor Haddad' },
  });
  expect(await stored(issue)).toMatchObject({ status: 'declined', closedBecause: 'By design', severity: null });
});

test('undo comes too late once somebody went on, and takes back one’s own deeds only', async () => {
  const issue = await storeIssue({ productId });
  await decide(issue, { deed: 'keep', severity: 2, priority: 'P2' });
  const other = await storeMember({ role: 'lead' });
  expect(await undoTriage(other, { issueId: issue.id, seenVersion: 2 }, now)).toEqual({
    ok: false,
    refusal: { code: 'issues.undoTooLate' },
  });
  await updateIssue(other, { issueId: issue.id, seenVersion: 2, changes: { title: 'Clearer' } }, new Date(now.getTime() + 5));
  expect(await undoTriage(lead, { issueId: issue.id, seenVersion: 2 }, now)).toEqual({
    ok: false,
    refusal: { code: 'issues.undoTooLate' },
  });
  expect(await undoTriage(lead, { issueId: issue.id, seenVersion: 3 }, now)).toEqual({
    ok: false,
    refusal: { code: 'issues.undoTooLate' },
  });
});

test('a snoozed issue waits for its day', async () => {
  const issue = await storeIssue({ productId });
  await decide(issue, { deed: 'snooze7' });
  expect(await stored(issue)).toMatchObject({ status: 'new', snoozedUntil: '2026-05-11' });
});

describe('merging', () => {
  test('adds up how often it was met, through all levels, and undo gives it back', async () => {
    const [top, middle, bottom] = await Promise.all([
      storeIssue({ productId }),
      storeIssue({ productId }),
      storeIssue({ productId, metCount: 2 }),
    ]);
    await decide(bottom, { deed: 'merge', originalId: middle.id });
    expect(await stored(middle)).toMatchObject({ metCount: 3, version: 1 });
    await decide(middle, { deed: 'merge', originalId: top.id });
    expect(await stored(top)).toMatchObject({ metCount: 4 });
    expect(await stored(middle)).toMatchObject({ status: 'duplicate', duplicateOfId: top.id, metCount: 3 });

    await undoTriage(lead, { issueId: bottom.id, seenVersion: 2 }, new Date(now.getTime() + 9));
    expect(await stored(bottom)).toMatchObject({ status: 'new', duplicateOfId: null, metCount: 2 });
    expect(await stored(middle)).toMatchObject({ metCount: 1 });
    expect(await stored(top)).toMatchObject({ metCount: 2 });
  });

  test('is written down on both, and any way of merging counts', async () => {
    const [original, duplicate] = await Promise.all([storeIssue({ productId }), storeIssue({ productId })]);
    await updateIssue(lead, { issueId: duplicate.id, seenVersion: 1, changes: { duplicateOfId: original.id } }, now);
    const history = await listHistory(await readDb(), lead, { issueId: original.id }, 5);
    expect(history[0]).toMatchObject({ action: 'duplicateMerged', changes: { metCount: [1, 2], duplicateId: [null, duplicate.id] } });
    expect(await decide(original, { deed: 'merge', originalId: duplicate.id })).toEqual({
      ok: false,
      refusal: { code: 'issues.duplicateChain' },
    });
  });
});

test.each([
  ['Payment page freezes after the card is entered', 'After entering the card the payment page hangs'],
  ['支付页面输入银行卡后卡死', '输入银行卡后支付页面没有反应'],
  ['صفحهٔ پرداخت پس از وارد کردن کارت قفل می‌شود', 'صفحه پرداخت بعد از وارد كردن كارت هنگ می کند'],
  ['Zahlungsseite friert nach Eingabe der Karte ein', 'Nach der Karteneingabe reagiert die Zahlungsseite nicht'],
  ['La page de paiement se fige après la saisie de la carte', 'Page de paiement figée quand la carte est saisie'],
])('likely duplicates are found in the ledger: %s', async (one, other) => {
  const first = await storeIssue({ productId, title: one });
  const found = likelyDuplicates(
    { id: '', title: other, touchpointId: null, stepId: null },
    await listLookalikes(await readDb(), lead, other),
    5,
  );
  expect(found[0]?.id).toBe(first.id);
});
