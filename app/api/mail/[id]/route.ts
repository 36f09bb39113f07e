import { readDb } from '@/db/connection';
import { findMailFile, findOutboxMail } from '@/db/queries/outbox';
import { attachment } from '@/server/report-files/file-answer';
import { route } from '@/server/route';

/** The file that a mail carries. */
export const GET = route<'mail.manage', { id: string }>({
  right: 'mail.manage',
  handle: async ({ member, params }) => {
    const db = await readDb();
    const found = await findOutboxMail(db, member, params.id);
    const file = found?.mail.fileId ? await findMailFile(db, found.mail.fileId) : undefined;
    return file && attachment(file.name, file.mediaType, Buffer.from(file.base64, 'base64'));
  },
});
