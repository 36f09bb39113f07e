import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DescribedForm } from '@/components/people/described-form';
import { VisitorPage } from '@/components/people/visitor-page';
import { LinkButton } from '@/components/ui/button';
import { leastPasswordLength } from '@/domain/people/person';
import { findLinkedPerson } from '@/server/operations/passwords';
import { setPasswordAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.password'))('title') };
}

export default async function PasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations('people.password');
  const person = await findLinkedPerson(token);
  if (!person) {
    return (
      <VisitorPage title={t('expired')}>
        <p className="text-muted">{t('expiredHint')}</p>
        <LinkButton href="/sign-in" className="self-start">
          {(await getTranslations('people.signIn'))('title')}
        </LinkButton>
      </VisitorPage>
    );
  }
  return (
    <VisitorPage title={t('answer', { name: person.name })}>
      <DescribedForm
        action={setPasswordAction}
        submit={t('submit')}
        groups={[
          {
            fields: [
              { kind: 'hidden', name: 'token', value: token },
              {
                kind: 'password',
                name: 'password',
                label: t('field'),
                hint: t('hint', { least: leastPasswordLength }),
                autoComplete: 'new-password',
                maxLength: 500,
              },
            ],
          },
        ]}
      />
    </VisitorPage>
  );
}
