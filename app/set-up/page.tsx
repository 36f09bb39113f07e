import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { organisationFields } from '@/components/admin/organisation-fields';
import { DescribedForm } from '@/components/people/described-form';
import type { FieldDescription } from '@/components/people/field-description';
import { LanguageChooser } from '@/components/people/language-chooser';
import { VisitorPage } from '@/components/people/visitor-page';
import { suggestBasics } from '@/domain/organisation/suggested-basics';
import { leastPasswordLength } from '@/domain/people/person';
import { isLinkOpen } from '@/server/operations/one-time-links';
import { currentOrganisation } from '@/server/organisation';
import { currentReader } from '@/server/reader';
import { chooseLanguageAction } from '../sign-in/actions';
import { setUpAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.setUp'))('title') };
}

export default async function SetUpPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  if (await currentOrganisation()) redirect('/sign-in');
  const { token } = await searchParams;
  const t = await getTranslations('admin.setUp');
  const { locale } = await currentReader();
  const given = typeof token === 'string' ? token : undefined;
  const here = given ? `/set-up?token=${encodeURIComponent(given)}` : '/set-up';
  const languages = <LanguageChooser current={locale} next={here} choose={chooseLanguageAction} />;

  if (!given || !(await isLinkOpen('setUp', given))) {
    return (
      <VisitorPage title={t(given ? 'linkUsed' : 'noLink')} footer={languages}>
        <p className="text-muted">{t('noLinkHint')}</p>
      </VisitorPage>
    );
  }
  const words = await getTranslations('admin.organisation');
  const interfaceWords = await getTranslations('ui');
  const organisation = organisationFields({ ...suggestBasics(locale), locale }, locale, { words, interfaceWords });
  return (
    <VisitorPage title={t('answer')} isWide footer={languages}>
      <DescribedForm
        action={setUpAction}
        submit={t('submit')}
        groups={[
          { title: t('organisation'), fields: organisation },
          { title: t('administrator'), hint: t('administratorHint'), fields: await administratorFields(given) },
        ]}
      />
    </VisitorPage>
  );
}

async function administratorFields(token: string): Promise<FieldDescription[]> {
  const t = await getTranslations('admin.setUp');
  const hint = (await getTranslations('people.password'))('hint', { least: leastPasswordLength });
  return [
    { kind: 'hidden', name: 'token', value: token },
    { kind: 'text', name: 'administratorName', label: t('yourName'), autoComplete: 'name', maxLength: 200 },
    { kind: 'email', name: 'email', label: t('yourEmail'), autoComplete: 'username', maxLength: 200 },
    { kind: 'password', name: 'password', label: t('password'), hint, autoComplete: 'new-password', maxLength: 500 },
  ];
}
