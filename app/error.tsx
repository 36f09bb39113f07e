'use client';
import { useTranslations } from 'next-intl';
import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';

/** Says what is kept and gives the number under which the log has the details. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('shell.error');
  return (
    <MessagePage title={t('title')} body={t('body', { id: error.digest ?? '—' })}>
      <Button tone="primary" onClick={reset}>
        {t('retry')}
      </Button>
    </MessagePage>
  );
}
