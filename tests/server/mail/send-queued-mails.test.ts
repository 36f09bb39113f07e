import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { findOutboxMail } from '@/db/queries/outbox';
import { addMailFile } from '@/db/writes/outbox';
import type { Mail } from '@/domain/mail/mail';
import { leaseMs } from '@/domain/mail/mail-retries';
import { sendQueuedMails } from '@/server/mail/send-queued-mails';
import { claimMails, queueWithHistory, resendMail } from '@/server/operations/outbox';
import { aMember, storeMember, storeOrganisation } from '../../support/factories';
import { startFakeSmtp } from '../../support/fake-smtp-server';

const lead = aMember({ role: 'lead' });
const start = new Date('2026-05-04T10:00:00Z').getTime();
const at = (minutes: number) => () => new Date(start + minutes * 60_000);

async function queue(overrides: Partial<Mail> = {}, minutes = 0) {
  const mail: Mail = {
    ...{ id: newId(), kind: 'report', scheduleId: null, recipientId: null, address: 'board@test.example', locale: 'fa' },
    ...{ subject: 'گزارش', html: '<p>سلام</p>', text: 'سلام', stopUrl: null, fileId: null },
    ...overrides,
  };
  await inTransaction((tx) => queueWithHistory(tx, null, [mail], at(minutes)()));
  return mail.id;
}

const stored = async (id: string) => (await findOutboxMail(await readDb(), lead, id))?.mail;

async function withServer(answers: Parameters<typeof startFakeSmtp>[0] = {}) {
  const server = await startFakeSmtp(answers);
  vi.stubEnv('SMTP_URL', server.url);
  return server;
}

beforeAll(async () => {
  await storeOrganisation();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  // What one test leaves behind is not the next one's.
  const server = await withServer();
  await sendQueuedMails(at(3 * 24 * 60 - 1));
  await server.stop();
  vi.unstubAllEnvs();
});

test('without a mail server a mail waits and can be read', async () => {
  const id = await queue();
  expect(await sendQueuedMails(at(1))).toBe(0);
  expect(await stored(id)).toMatchObject({ state: 'queued', tries: 0, html: '<p>سلام</p>' });
});

test('a mail leaves once, with its file, its own Message-ID and a way to stop', async () => {
  const server = await withServer();
  const fileId = newId();
  const base64 = Buffer.from('%PDF-1.7').toString('base64');
  await inTransaction((tx) => addMailFile(tx, { id: fileId, name: 'گزارش.pdf', mediaType: 'application/pdf', base64, bytes: 8 }));
  const id = await queue({ fileId, stopUrl: 'https://cx.example/stop/1' });
  expect([await sendQueuedMails(at(1)), await sendQueuedMails(at(9))]).toEqual([1, 0]);
  expect(await stored(id)).toMatchObject({ state: 'sent', tries: 1, failure: null });
  expect(server.received).toHaveLength(1);
  expect(server.received[0]).toMatch(new RegExp(`Message-ID: <${id}@localhost>`, 'i'));
  expect(server.received[0]).toContain('List-Unsubscribe: <https://cx.example/stop/1>');
  expect(server.received[0]).toContain(base64);
  await server.stop();
});

test('two processes that look at once send it once', async () => {
  const server = await withServer();
  await queue();
  await Promise.all([sendQueuedMails(at(1)), sendQueuedMails(at(1)), sendQueuedMails(at(1))]);
  expect(server.received).toHaveLength(1);
  await server.stop();
});

test('what a killed process had claimed is sent by the next one when the claim ends, once', async () => {
  const server = await withServer();
  const id = await queue();
  const [claimed] = await claimMails(at(1)(), 1);
  expect(claimed?.id).toBe(id);
  expect(await sendQueuedMails(at(2))).toBe(0);
  expect(await sendQueuedMails(at(2 + leaseMs / 60_000))).toBe(1);
  expect(server.received).toHaveLength(1);
  await server.stop();
});

test('a server that hangs up is tried again later and then gets the same mail', async () => {
  const server = await withServer({ hangsUp: true });
  const id = await queue();
  expect(await sendQueuedMails(at(1))).toBe(0);
  expect(await stored(id)).toMatchObject({ state: 'queued', tries: 1, failure: 'unreachable', nextTryAt: at(2)() });
  server.said.hangsUp = false;
  expect(await sendQueuedMails(at(1.5))).toBe(0);
  expect(await sendQueuedMails(at(2))).toBe(1);
  expect(server.received[0]).toContain(id);
  await server.stop();
});

test('an address refused for good is not tried again; one refused for now is', async () => {
  const server = await withServer({ recipient: '550 no such user' });
  const gone = await queue();
  await sendQueuedMails(at(1));
  expect(await stored(gone)).toMatchObject({ state: 'failed', failure: 'refused', failureDetail: '550 no such user' });
  server.said.recipient = '451 try later';
  const later = await queue();
  await sendQueuedMails(at(1));
  expect(await stored(later)).toMatchObject({ state: 'queued', failure: 'refused', failureDetail: '451 try later' });
  await server.stop();
});

test('after eight tries it is given up; a lead sends it again', async () => {
  const server = await withServer({ recipient: '451 try later' });
  const by = await storeMember({ role: 'lead' });
  const id = await queue();
  for (let minutes = 0, tries = 0; tries < 8; tries += 1) {
    await sendQueuedMails(at(minutes));
    minutes = ((await stored(id))?.nextTryAt.getTime() ?? 0) / 60_000 - start / 60_000;
  }
  const failed = await stored(id);
  expect(failed).toMatchObject({ state: 'failed', tries: 8 });
  server.said.recipient = undefined;
  const version = failed?.version ?? 0;
  expect(await resendMail(by, { mailId: id, version: version - 1 }, at(5_000)())).toMatchObject({ ok: false });
  expect(await resendMail(aMember({ role: 'executive' }), { mailId: id, version }, at(5_000)())).toMatchObject({ ok: false });
  expect(await resendMail(by, { mailId: id, version }, at(5_000)())).toMatchObject({ ok: true });
  expect(await sendQueuedMails(at(5_001))).toBe(1);
  await server.stop();
});

test('a mail that waited for more than three days is not sent by itself', async () => {
  const id = await queue();
  const server = await withServer();
  await sendQueuedMails(at(3 * 24 * 60 + 1));
  expect(await stored(id)).toMatchObject({ state: 'failed', failure: 'tooOld' });
  expect(server.received).toEqual([]);
  await server.stop();
});

test('a wrong password is told without the password, and the mail waits', async () => {
  const server = await withServer({ login: '535 wrong: Tr0ub4dor' });
  vi.stubEnv('SMTP_URL', `smtp://mailer:Tr0ub4dor@127.0.0.1:${server.port}`);
  const id = await queue();
  await sendQueuedMails(at(1));
  const mail = await stored(id);
  expect(mail).toMatchObject({ state: 'queued', failure: 'signIn' });
  expect(JSON.stringify(mail)).not.toContain('Tr0ub4dor');
  await server.stop();
});

test('nobody without the right reads the outbox', async () => {
  const id = await queue();
  expect(await findOutboxMail(await readDb(), aMember({ role: 'executive' }), id)).toBeUndefined();
});
