import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { findSchedule, listRecipients } from '@/db/queries/mail-schedules';
import { countOutbox, findMailFile, listOutbox } from '@/db/queries/outbox';
import { events } from '@/db/schema/history';
import { outbox } from '@/db/schema/outbox';
import { products } from '@/db/schema/products';
import type { Member } from '@/domain/people/member';
import { previewLetter } from '@/server/mail/preview-letter';
import { sendDueReports, sendReportNow } from '@/server/mail/send-report';
import { stopToken } from '@/server/mail/stop-token';
import { addRecipient, removeRecipient, stopMails } from '@/server/operations/mail-recipients';
import { createSchedule, pauseSchedule, resumeSchedule, updateSchedule } from '@/server/operations/mail-schedules';
import { aMember, storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease, triaged } from '../../support/factories';
import { readPdf } from '../../support/office-files';

const canary = 'Zugvogel';
let lead: Member;
// A Monday in Berlin.
const monday = new Date('2026-05-04T10:00:00Z');

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead', email: 'lead@test.example', locale: 'de' });
  const product = await storeProduct();
  const release = await storeRelease(product.id, { name: canary, isConfidential: true, plannedOn: '2026-04-20' });
  await storeIssue({
    ...triaged,
    productId: product.id,
    releaseId: release.id,
    title: '<img src=x onerror=alert(1)>',
    priority: 'P0',
    dueOn: '2026-04-10',
  });
});

async function schedule(name: string, now = monday, productId: string | null = null) {
  const made = await createSchedule(lead, { name, productId, rhythm: 'weekly', weekday: 1, hour: 7 }, now);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.scheduleId;
}

const found = async (id: string) => {
  const one = await findSchedule(await readDb(), lead, id);
  if (!one) throw new Error('no schedule');
  return one;
};
const mailsOf = async (scheduleId: string) =>
  (await readDb()).select().from(outbox).where(eq(outbox.scheduleId, scheduleId)).orderBy(outbox.id);
const version = async (scheduleId: string) => ({ scheduleId, version: (await found(scheduleId)).version });

test('a report leaves on its day, once, in each reader’s language, and masked for everybody', async () => {
  const id = await schedule('Board');
  expect((await found(id)).nextOn).toBe('2026-05-11');
  await addRecipient(lead, { scheduleId: id, memberId: lead.id, locale: 'en' }, monday);
  await addRecipient(lead, { scheduleId: id, address: 'board@test.example', locale: 'fa' }, monday);

  // On the day, but before its hour in Berlin.
  await sendDueReports(new Date('2026-05-11T04:30:00Z'));
  expect(await mailsOf(id)).toEqual([]);
  const day = new Date('2026-05-11T05:30:00Z');
  await Promise.all([sendDueReports(day), sendDueReports(day)]);
  await sendDueReports(new Date('2026-05-11T15:00:00Z'));

  const mails = await mailsOf(id);
  expect(mails.map(({ address, locale }) => [address, locale])).toEqual([
    ['lead@test.example', 'de'],
    ['board@test.example', 'fa'],
  ]);
  expect((await found(id)).nextOn).toBe('2026-05-18');
  for (const mail of mails) {
    const file = await findMailFile(await readDb(), mail.fileId ?? '');
    const pdf = (await readPdf(Buffer.from(file?.base64 ?? '', 'base64'))).text;
    expect(`${mail.subject} ${mail.html} ${mail.text} ${pdf} ${file?.name}`).not.toContain(canary);
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('&lt;img');
    expect(mail.stopUrl).toContain('/stop-mail/');
    expect(mail.text).toContain(mail.stopUrl ?? '-');
  }
  expect(mails[1]?.html).toContain('dir="rtl"');
});

test('a schedule of one product sends its report, and says so in subject, text and file', async () => {
  const [bell, hotline] = [await storeProduct({ name: 'Porch doorbell' }), await storeProduct({ name: 'Hotline' })];
  await storeIssue({ ...triaged, productId: bell.id, title: 'Bell stays mute', priority: 'P0', dueOn: '2026-04-10' });
  await storeIssue({ ...triaged, productId: hotline.id, title: 'Queue without end', priority: 'P0', dueOn: '2026-04-10' });
  const id = await schedule('Bells', monday, bell.id);
  await addRecipient(lead, { scheduleId: id, address: 'bells@test.example', locale: 'en' }, monday);
  await addRecipient(lead, { scheduleId: id, address: 'zang@test.example', locale: 'fa' }, monday);
  expect(await sendReportNow(lead, await version(id), monday)).toMatchObject({ ok: true });
  const [english, persian] = await mailsOf(id);
  const file = await findMailFile(await readDb(), english?.fileId ?? '');
  const pdf = (await readPdf(Buffer.from(file?.base64 ?? '', 'base64'))).text;
  expect(english?.subject).toMatch(/: report of .+, Porch doorbell$/);
  expect(persian?.subject).toMatch(/، Porch doorbell$/);
  expect(file?.name).toContain('Porch doorbell');
  // A Latin name keeps its place among Persian figures.
  expect(persian?.text).toContain('، \u2068Porch doorbell\u2069 · ');
  for (const text of [english?.text, english?.html, pdf]) {
    expect(text).toContain('Porch doorbell');
    expect(text).toContain('Bell stays mute');
    expect(text).not.toContain('Queue without end');
  }
  expect((await previewLetter(await found(id), 'en', monday))?.subject).toBe(english?.subject);

  const all = await schedule('All', monday);
  await addRecipient(lead, { scheduleId: all, address: 'all@test.example', locale: 'en' }, monday);
  await sendReportNow(lead, await version(all), monday);
  const [mail] = await mailsOf(all);
  expect(mail?.subject).toMatch(/: report of [^,]+$/);
  expect(mail?.text).toContain('Queue without end');
});

test('a schedule takes a product that there is, by somebody with the right, and its change is history', async () => {
  const [product, gone] = [await storeProduct(), await storeProduct({ archivedAt: monday })];
  const fields = { name: 'One', rhythm: 'weekly', weekday: 1, hour: 7 } as const;
  const refused = { ok: false, refusal: { code: 'mail.productUnknown' } };
  expect(await createSchedule(lead, { ...fields, productId: 'nothing' }, monday)).toEqual(refused);
  expect(await createSchedule(lead, { ...fields, productId: gone.id }, monday)).toEqual(refused);
  expect(await createSchedule(aMember({ role: 'executive' }), { ...fields, productId: product.id }, monday)).toMatchObject({
    refusal: { code: 'people.notAllowed' },
  });
  const id = await schedule('One', monday);
  expect(await updateSchedule(lead, { ...fields, ...(await version(id)), productId: gone.id }, monday)).toEqual(refused);
  expect(await updateSchedule(lead, { ...fields, ...(await version(id)), productId: product.id }, monday)).toMatchObject({ ok: true });
  expect(await found(id)).toMatchObject({ productId: product.id, version: 2 });
  await inTransaction((tx) => tx.update(products).set({ archivedAt: monday }).where(eq(products.id, product.id)));
  expect(await updateSchedule(lead, { ...fields, ...(await version(id)), productId: product.id }, monday)).toMatchObject({ ok: true });
  expect(await updateSchedule(lead, { ...fields, ...(await version(id)), productId: null }, monday)).toMatchObject({ ok: true });
  const told = await (await readDb()).select().from(events).where(eq(events.subjectId, id)).orderBy(events.id);
  expect(told.flatMap(({ changes }) => (changes.productId ? [changes.productId] : []))).toEqual([
    [null, product.id],
    [product.id, null],
  ]);
});

test('“send now” sends at once and leaves the days as they are; without recipients it refuses', async () => {
  const id = await schedule('Now');
  expect(await sendReportNow(lead, await version(id), monday)).toMatchObject({ ok: false, refusal: { code: 'mail.nobodyToSendTo' } });
  await addRecipient(lead, { scheduleId: id, address: 'one@test.example', locale: 'en' }, monday);
  expect(await sendReportNow(aMember({ role: 'executive' }), await version(id), monday)).toMatchObject({ ok: false });
  expect(await sendReportNow(lead, await version(id), monday)).toEqual({ ok: true, value: { count: 1 } });
  expect((await found(id)).nextOn).toBe('2026-05-11');
  expect(await mailsOf(id)).toHaveLength(1);
});

test('whoever stops gets no more, with the link alone; a link that was made up stops nothing', async () => {
  const id = await schedule('Stop');
  const added = await addRecipient(lead, { scheduleId: id, address: 'gone@test.example', locale: 'en' }, monday);
  const recipientId = added.ok ? added.value.recipientId : '';
  expect(await stopMails(`${recipientId}.${'A'.repeat(43)}`, monday)).toMatchObject({ ok: false });
  expect(await stopMails(stopToken(recipientId), monday)).toEqual({ ok: true, value: { address: 'gone@test.example' } });
  expect(await stopMails(stopToken(recipientId), monday)).toMatchObject({ ok: true });
  expect(await sendReportNow(lead, await version(id), monday)).toMatchObject({ ok: false });
  const told = await (await readDb()).select().from(events).where(eq(events.subjectId, id));
  expect(told.map(({ action }) => action)).toEqual(['created', 'recipientAdded', 'recipientStopped']);
});

test('a paused schedule sends nothing and goes on with its next day; a stale save is refused', async () => {
  const id = await schedule('Pause');
  await addRecipient(lead, { scheduleId: id, address: 'p@test.example', locale: 'en' }, monday);
  const first = await version(id);
  await pauseSchedule(lead, first, monday);
  expect(await updateSchedule(lead, { ...first, name: 'Late', rhythm: 'monthly', weekday: 1, hour: 7 }, monday)).toMatchObject({
    refusal: { code: 'mail.changedElsewhere' },
  });
  await sendDueReports(new Date('2026-05-18T10:00:00Z'));
  expect(await mailsOf(id)).toEqual([]);
  await resumeSchedule(lead, await version(id), new Date('2026-05-20T10:00:00Z'));
  expect((await found(id)).nextOn).toBe('2026-05-25');
});

test('nobody is on a list twice; a person who left gets nothing', async () => {
  const id = await schedule('People');
  const person = await storeMember({ role: 'executive', email: 'exec@test.example', disabledAt: null });
  expect(await addRecipient(lead, { scheduleId: id, memberId: person.id, locale: 'en' }, monday)).toMatchObject({ ok: true });
  expect(await addRecipient(lead, { scheduleId: id, address: 'exec@test.example', locale: 'en' }, monday)).toMatchObject({ ok: false });
  const [recipient] = await listRecipients(await readDb(), lead, id);
  expect(await removeRecipient(lead, { recipientId: recipient?.id ?? '' }, monday)).toMatchObject({ ok: true });
  expect(await removeRecipient(lead, { recipientId: recipient?.id ?? '' }, monday)).toMatchObject({ ok: false });
});

test('people without the right see no outbox, no schedules and no recipients', async () => {
  const db = await readDb();
  const executive = aMember({ role: 'executive' });
  expect(await listOutbox(db, executive, 10)).toEqual([]);
  expect(await countOutbox(db, executive)).toEqual({ queued: 0, sent: 0, failed: 0 });
  expect(await listRecipients(db, executive)).toEqual([]);
});
