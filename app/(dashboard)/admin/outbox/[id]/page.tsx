import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { LetterFrame } from '@/components/mail/letter-frame';
import { MailStandingLine } from '@/components/mail/mail-standing-line';
import { ActionForm } from '@/components/ui/action-form';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { Tabs } from '@/components/ui/tabs';
import { readDb } from '@/db/connection';
import { findOutboxMail } from '@/db/queries/outbox';
import { directionOf } from '@/domain/calendar/formats';
import { mailsKeptDays } from '@/domain/mail/mail-keeping';
import { getFormats } from '@/server/formats';
import { requireRight } from '@/server/page-guard';
import { resendMailAction } from '../actions';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ as?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.nav'))('outbox') };
}

export default async function OutboxMailPage({ params, searchParams }: Props) {
  const member = await requireRight('mail.manage');
  const found = await findOutboxMail(await readDb(), member, (await params).id);
  if (!found) notFound();
  const { mail, fileName, fileBytes } = found;
  const [formats, t] = await Promise.all([getFormats(), getTranslations('mail.outbox')]);
  const isText = (await searchParams).as === 'text';
  const tabs = [
    { href: '?', label: t('html'), isCurrent: !isText },
    { href: '?as=text', label: t('text'), isCurrent: isText },
  ];
  return (
    <>
      <AdminAnswer member={member} current="outbox" actions={<LinkButton href="/admin/outbox">{t('back')}</LinkButton>}>
        <bdi>{mail.subject}</bdi>
      </AdminAnswer>
      <dl className="mb-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        <dt className="text-muted">{t('to')}</dt>
        <dd>
          <bdi>{mail.address}</bdi>
        </dd>
        <dt className="text-muted">{t('state')}</dt>
        <dd>
          <MailStandingLine mail={mail} formats={formats} />
        </dd>
        {fileName && (
          <>
            <dt className="text-muted">{t('attached')}</dt>
            <dd>
              <a href={`/api/mail/${mail.id}`} className="underline">
                <bdi>{t('size', { name: fileName, kilobytes: formats.number((fileBytes ?? 0) / 1024) })}</bdi>
              </a>
            </dd>
          </>
        )}
      </dl>
      {mail.emptiedAt ? (
        <Notice>{t('emptied', { days: mailsKeptDays })}</Notice>
      ) : (
        <>
          <ActionForm action={resendMailAction} className="mb-4 flex flex-col gap-2">
            <input type="hidden" name="mailId" value={mail.id} />
            <input type="hidden" name="version" value={mail.version} />
            <SubmitButton tone="quiet" className="self-start">
              {t('resend')}
            </SubmitButton>
          </ActionForm>
          <Tabs label={t('subject')} tabs={tabs} />
          {isText ? (
            <pre
              dir={directionOf(mail.locale)}
              lang={mail.locale}
              className="mt-3 whitespace-pre-wrap rounded border border-line p-4 font-sans"
            >
              {mail.text}
            </pre>
          ) : (
            <LetterFrame title={mail.subject} html={mail.html} />
          )}
        </>
      )}
    </>
  );
}
