import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DemoEntrance } from '@/components/people/demo-entrance';
import { DescribedForm } from '@/components/people/described-form';
import { LanguageChooser } from '@/components/people/language-chooser';
import { VisitorPage } from '@/components/people/visitor-page';
import { safeReturnPath } from '@/domain/people/return-path';
import { currentOrganisation } from '@/server/organisation';
import { currentReader } from '@/server/reader';
import { currentMember } from '@/server/session';
import { chooseLanguageAction, signInAction, signInAsDemoAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.signIn'))('title') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const asked = (await searchParams).next;
  const next = safeReturnPath(typeof asked === 'string' ? asked : null);
  const organisation = await currentOrganisation();
  if (!organisation) redirect('/set-up');
  if (await currentMember()) redirect(next);

  const t = await getTranslations('people.signIn');
  const { locale } = await currentReader();
  const here = next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
  return (
    <VisitorPage
      title={t('answer', { name: organisation.name })}
      footer={<LanguageChooser current={locale} next={here} choose={chooseLanguageAction} />}
    >
      {organisation.isDemo && <DemoEntrance next={next} signIn={signInAsDemoAction} />}
      <section aria-label={t('title')}>
        {organisation.isDemo && <h2 className="mb-2 font-semibold">{t('byHand')}</h2>}
        <DescribedForm
          action={signInAction}
          submit={t('submit')}
          groups={[
            {
              fields: [
                { kind: 'hidden', name: 'next', value: next },
                { kind: 'email', name: 'email', label: t('email'), autoComplete: 'username', maxLength: 200 },
                { kind: 'password', name: 'password', label: t('password'), autoComplete: 'current-password', maxLength: 500 },
              ],
            },
          ]}
        />
        <p className="mt-4 text-muted text-sm">{t('forgotten')}</p>
      </section>
    </VisitorPage>
  );
}
