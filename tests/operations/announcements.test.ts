import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { listAnnouncements, listPeopleToTell } from '@/db/queries/announcements';
import { listHistory } from '@/db/queries/history';
import type { Member } from '@/domain/people/member';
import { markTold, saveAnnouncement } from '@/server/operations/announcements';
import { storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease, triaged } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');
let lead: Member;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead', name: 'Lea' });
});

const text = (releaseId: string, seenVersion: number, more = {}) => ({
  releaseId,
  locale: 'de' as const,
  seenVersion,
  body: 'Alles neu.',
  state: 'draft' as const,
  ...more,
});

test('a text is kept per language, approved by a person, and never overwritten unseen', async () => {
  const release = await storeRelease((await storeProduct()).id);
  expect(await saveAnnouncement(lead, text(release.id, 0), now)).toMatchObject({ ok: true });
  expect(await saveAnnouncement(lead, text(release.id, 0), now)).toMatchObject({ refusal: { code: 'releases.changedElsewhere' } });
  expect(await saveAnnouncement(lead, text(release.id, 1, { state: 'approved' }), now)).toMatchObject({ ok: true });
  expect(await saveAnnouncement(lead, text(release.id, 0, { locale: 'fa' }), now)).toMatchObject({ ok: true });
  expect(await listAnnouncements(await readDb(), lead, release.id)).toContainEqual({
    ...{ locale: 'de', body: 'Alles neu.', state: 'approved', savedByName: 'Lea', savedOn: '2026-05-04', version: 2 },
  });
});

test('whoever raised what was fixed is listed, and told once', async () => {
  const product = await storeProduct();
  const release = await storeRelease(product.id);
  const [reporter, other] = [await storeMember({ role: 'walker', name: 'Wanda' }), await storeMember()];
  const inRelease = { ...triaged, productId: product.id, releaseId: release.id };
  await storeIssue({ ...inRelease, status: 'fixed', reporterId: reporter.id });
  await storeIssue({ ...inRelease, status: 'fixed', reporterId: reporter.id });
  await storeIssue({ ...inRelease, status: 'in_progress', reporterId: other.id });
  const people = async () => listPeopleToTell(await readDb(), lead, release.id);
  expect(await people()).toEqual([{ id: reporter.id, name: 'Wanda', toldOn: null }]);
  const tick = (memberId: string, isTold = true) => markTold(lead, { releaseId: release.id, memberId, isTold }, now);
  expect(await tick(other.id)).toMatchObject({ refusal: { code: 'releases.nobodyToTell' } });
  await tick(reporter.id);
  await tick(reporter.id);
  expect(await people()).toEqual([{ id: reporter.id, name: 'Wanda', toldOn: '2026-05-04' }]);
  expect((await listHistory(await readDb(), lead, { subjectId: release.id }, 10)).map((event) => event.action)).toEqual(['personTold']);
  await tick(reporter.id, false);
  expect((await people())[0]?.toldOn).toBeNull();
});

test('only leads write, and the text of a confidential release is in no history of others', async () => {
  const release = await storeRelease((await storeProduct()).id, { isConfidential: true });
  const owner = await storeMember();
  expect(await saveAnnouncement(owner, text(release.id, 0), now)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
  await saveAnnouncement(lead, text(release.id, 0, { body: 'Project Nightingale is here' }), now);
  expect(JSON.stringify(await listHistory(await readDb(), owner, { subjectId: release.id }, 10))).not.toContain('Nightingale');
});
