import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DescribedForm } from '@/components/people/described-form';
import { SessionList } from '@/components/people/session-list';
import { AnswerLine } from '@/components/ui/answer-line';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { findPerson } from '@/db/queries/members';
import { listOwnSessions } from '@/db/queries/sessions';
import { calendars, locales } from '@/domain/people/member';
import { leastPasswordLength } from '@/domain/people/person';
import { getFormats } from '@/server/formats';
import { currentSession, requireMember } from '@/server/session';
import { changePasswordAction, chooseThemeAction, signOutElsewhereAction, updateProfileAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.profile'))('title') };
}

export default async function ProfilePage() {
  const member = await requireMember();
  const db = await readDb();
  const [person, sessions] = await Promise.all([findPerson(db, member, member.id), listOwnSessions(db, member)]);
  if (!person) notFound();
  const session = await currentSession();
  const t = await getTranslations('people.profile');
  const words = await getTranslations('ui');
  const theme = (await cookies()).get('theme')?.value ?? 'system';
  const passwordHint = (await getTranslations('people.password'))('hint', { least: leastPasswordLength });
  return (
    <>
      <AnswerLine kicker={t('title')}>{t('answer', { name: member.name, role: words(`role.${member.role}`) })}</AnswerLine>
      <div className="grid gap-x-10 lg:grid-cols-2">
        <div>
          <Section title={t('yourself')}>
            <p className="mb-4 text-muted text-sm">{t('email', { email: person.email })}</p>
            <DescribedForm
              action={updateProfileAction}
              submit={words('do.save')}
              groups={[
                {
                  fields: [
                    { kind: 'hidden', name: 'version', value: String(person.version) },
                    { kind: 'text', name: 'name', label: t('name'), value: person.name, autoComplete: 'name', maxLength: 200 },
                    {
                      kind: 'select',
                      name: 'locale',
                      label: t('language'),
                      value: person.locale,
                      choices: locales.map((locale) => ({ value: locale, label: words(`language.${locale}`) })),
                    },
                    {
                      kind: 'select',
                      name: 'calendar',
                      label: t('calendar'),
                      value: person.calendar,
                      choices: calendars.map((calendar) => ({ value: calendar, label: words(`calendar.${calendar}`) })),
                    },
                  ],
                },
              ]}
            />
          </Section>
          <Section title={t('theme')}>
            <DescribedForm
              action={chooseThemeAction}
              submit={words('do.apply')}
              tone="quiet"
              groups={[
                {
                  fields: [
                    {
                      kind: 'select',
                      name: 'theme',
                      label: t('theme'),
                      hint: t('themeHint'),
                      value: theme,
                      choices: (['system', 'light', 'dark'] as const).map((look) => ({ value: look, label: words(`theme.${look}`) })),
                    },
                  ],
                },
              ]}
            />
          </Section>
        </div>
        <div>
          <Section title={t('passwordTitle')}>
            <DescribedForm
              action={changePasswordAction}
              submit={t('changePassword')}
              tone="quiet"
              groups={[
                {
                  fields: [
                    {
                      kind: 'password',
                      name: 'currentPassword',
                      label: t('currentPassword'),
                      autoComplete: 'current-password',
                      maxLength: 500,
                    },
                    {
                      kind: 'password',
                      name: 'newPassword',
                      label: (await getTranslations('people.password'))('field'),
                      hint: passwordHint,
                      autoComplete: 'new-password',
                      maxLength: 500,
                    },
                  ],
                },
              ]}
            />
          </Section>
          <Section title={t('sessionsTitle')}>
            <SessionList
              sessions={sessions}
              currentTokenHash={session?.tokenHash}
              formats={await getFormats()}
              now={new Date()}
              signOutElsewhere={signOutElsewhereAction}
            />
          </Section>
        </div>
      </div>
    </>
  );
}
