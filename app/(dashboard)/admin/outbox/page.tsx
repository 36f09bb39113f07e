import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { OutboxTable } from '@/components/mail/outbox-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pager } from '@/components/ui/pager';
import { readDb } from '@/db/connection';
import { countOutbox, listOutbox } from '@/db/queries/outbox';
import { readHistoryPlace, writeHistoryPlace } from '@/domain/history/seen-event';
import { getFormats } from '@/server/formats';
import { smtpUrl } from '@/server/mail/smtp';
import { requireRight } from '@/server/page-guard';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.nav'))('outbox') };
}

const mailsAtOnce = 50;

export default async function OutboxPage({ searchParams }: { searchParams: Promise<{ before?: string | string[] }> }) {
  const member = await requireRight('mail.manage');
  const cursor = (await searchParams).before;
  const before = readHistoryPlace(typeof cursor === 'string' ? cursor : undefined);
  const db = await readDb();
  const [mails, counts] = await Promise.all([listOutbox(db, member, mailsAtOnce, before), countOutbox(db, member)]);
  const [formats, t] = await Promise.all([getFormats(), getTranslations('mail.outbox')]);
  const oldest = mails.length === mailsAtOnce ? mails.at(-1) : undefined;
  const nextHref = oldest && `/admin/outbox?before=${writeHistoryPlace({ at: oldest.createdAt, id: oldest.id })}`;
  return (
    <>
      <AdminAnswer member={member} current="outbox">
        {mails.length === 0 && !before ? t('empty') : t('answer', counts)}
      </AdminAnswer>
      {!smtpUrl() && (
        <div className="mb-4 max-w-prose">
          <Notice>{t('noServer')}</Notice>
        </div>
      )}
      {mails.length > 0 ? (
        <OutboxTable mails={mails} formats={formats} now={new Date()} />
      ) : (
        <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
      )}
      <Pager previousHref={before ? '/admin/outbox' : undefined} nextHref={nextHref} />
    </>
  );
}
