import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Moment } from '@/components/ui/moment';
import { Table } from '@/components/ui/table';
import type { Formats } from '@/domain/calendar/formats';
import { type MailStanding, MailStandingLine } from './mail-standing-line';

type ListedMail = MailStanding & { id: string; address: string; subject: string; createdAt: Date };

/** Mails with how they stand, the newest first. */
export function OutboxTable({ mails, formats, now }: { mails: readonly ListedMail[]; formats: Formats; now: Date }) {
  const t = useTranslations('mail.outbox');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { id: 'subject', label: t('subject'), isMain: true },
        { id: 'to', label: t('to') },
        { id: 'state', label: t('state') },
        { id: 'written', label: t('written') },
      ]}
      rows={mails.map((mail) => ({
        id: mail.id,
        cells: {
          subject: (
            <Link href={`/admin/outbox/${mail.id}`} className="link">
              <bdi>{mail.subject}</bdi>
            </Link>
          ),
          to: <bdi>{mail.address}</bdi>,
          state: <MailStandingLine mail={mail} formats={formats} />,
          written: <Moment at={mail.createdAt} formats={formats} now={now} />,
        },
      }))}
    />
  );
}
