import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { VisitorPage } from '@/components/people/visitor-page';
import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { findStopping } from '@/server/operations/mail-recipients';
import { stopMailAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail.stop'))('title') };
}

/** Asks before it stops anything: mail programs follow links by themselves. */
export default async function StopMailPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations('mail.stop');
  const recipient = await findStopping(token);
  if (!recipient) {
    return (
      <VisitorPage title={t('unknown')}>
        <p className="text-muted">{t('unknownHint')}</p>
      </VisitorPage>
    );
  }
  if (recipient.stoppedAt) {
    return (
      <VisitorPage title={t('title')}>
        <p>{t('done', { address: recipient.address })}</p>
      </VisitorPage>
    );
  }
  return (
    <VisitorPage title={t('answer', { address: recipient.address })}>
      <p className="text-muted">{t('hint')}</p>
      <ActionForm action={stopMailAction} className="flex flex-col gap-3">
        <input type="hidden" name="token" value={token} />
        <SubmitButton className="self-start">{t('submit')}</SubmitButton>
      </ActionForm>
    </VisitorPage>
  );
}
