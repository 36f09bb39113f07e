import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { NextStep } from '@/components/admin/next-step';
import { AnswerLine } from '@/components/ui/answer-line';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.welcome'))('title') };
}

export default async function WelcomePage() {
  await requireMember();
  const organisation = await currentOrganisation();
  const t = await getTranslations('admin.welcome');
  const command = (words: ReactNode) => (
    <code dir="ltr" className="font-mono text-xs">
      {words}
    </code>
  );
  return (
    <>
      <AnswerLine kicker={t('title')}>{t('answer', { name: organisation?.name ?? '' })}</AnswerLine>
      <ol className="grid gap-3 md:grid-cols-2">
        <NextStep title={t('product')} href="/admin/products">
          {t('productHint')}
        </NextStep>
        <NextStep title={t('import')} href="/import">
          {t('importHint')}
        </NextStep>
        <NextStep title={t('people')} href="/admin/people">
          {t('peopleHint')}
        </NextStep>
        <NextStep title={t('demo')}>{t.rich('demoHint', { command })}</NextStep>
      </ol>
    </>
  );
}
