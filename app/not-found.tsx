import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MessagePage } from '@/components/shell/message-page';
import { LinkButton } from '@/components/ui/button';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell.notFound'))('title') };
}

/** Missing and forbidden look the same. */
export default async function NotFound() {
  const t = await getTranslations('shell.notFound');
  return (
    <MessagePage title={t('title')} body={t('body')}>
      <LinkButton tone="primary" href="/">
        {t('home')}
      </LinkButton>
    </MessagePage>
  );
}
