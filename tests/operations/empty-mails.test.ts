import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { findMailFile, findOutboxMail } from '@/db/queries/outbox';
import { addMailFile } from '@/db/writes/outbox';
import type { Mail } from '@/domain/mail/mail';
import { claimMails, emptyOldMails, queueWithHistory, resendMail, settleMail } from '@/server/operations/outbox';
import { aMember, storeOrganisation } from '../support/factories';

const lead = aMember({ role: 'lead' });
const [written, later] = [new Date('2026-01-05T10:00:00Z'), new Date('2026-05-05T10:00:00Z')];

async function queue(fileId: string, now: Date) {
  const mail: Mail = {
    ...{ id: newId(), kind: 'report', scheduleId: null, recipientId: null, address: 'board@test.example', locale: 'en' },
    ...{ subject: 'Report', html: '<p>Well</p>', text: 'Well', stopUrl: 'https://cx.example/stop', fileId },
  };
  await inTransaction((tx) => queueWithHistory(tx, null, [mail], now));
  return mail.id;
}

async function file() {
  const id = newId();
  await inTransaction((tx) => addMailFile(tx, { id, name: 'r.pdf', mediaType: 'application/pdf', base64: 'eA==', bytes: 1 }));
  return id;
}

const stored = async (id: string) => (await findOutboxMail(await readDb(), lead, id))?.mail;

beforeAll(async () => {
  await storeOrganisation();
});

test('after 90 days text and file of a mail are gone, and who was written to when is left', async () => {
  const [old, shared] = [await file(), await file()];
  const sent = await queue(old, written);
  const [claimed] = await claimMails(written, 1);
  if (claimed) await settleMail(claimed, { isSent: true }, written);
  const waiting = await queue(shared, written);
  const fresh = await queue(shared, later);

  expect(await emptyOldMails(new Date('2026-04-05T09:00:00Z'))).toBe(0);
  expect(await emptyOldMails(later)).toBe(2);
  expect(await emptyOldMails(later)).toBe(0);
  const gone = { html: '', text: '', stopUrl: null, fileId: null, emptiedAt: later, address: 'board@test.example', subject: 'Report' };
  expect(await stored(sent)).toMatchObject({ ...gone, state: 'sent', sentAt: written });
  // One that never left does not leave empty.
  expect(await stored(waiting)).toMatchObject({ ...gone, state: 'failed', failure: 'tooOld' });
  expect(await stored(fresh)).toMatchObject({ html: '<p>Well</p>', state: 'queued', emptiedAt: null });
  const db = await readDb();
  expect([await findMailFile(db, old), (await findMailFile(db, shared))?.name]).toEqual([undefined, 'r.pdf']);
  const again = { mailId: sent, version: (await stored(sent))?.version ?? 0 };
  expect(await resendMail(lead, again, later)).toMatchObject({ refusal: { code: 'mail.emptied' } });
});
