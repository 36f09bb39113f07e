import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FirstSteps } from '@/components/admin/first-steps';
import { AnswerLine } from '@/components/ui/answer-line';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.welcome'))('title') };
}

export default async function WelcomePage() {
  const member = await requireMember();
  const organisation = await currentOrganisation();
  const t = await getTranslations('admin.welcome');
  return (
    <>
      <AnswerLine kicker={t('title')}>{t('answer', { name: organisation?.name ?? '' })}</AnswerLine>
      <FirstSteps member={member} />
    </>
  );
}
