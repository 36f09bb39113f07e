import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { DescribedForm } from '@/components/people/described-form';
import { LeavingSection } from '@/components/people/leaving-section';
import { PasswordLinkForm } from '@/components/people/password-link-form';
import { personFields } from '@/components/people/person-fields';
import { PersonState } from '@/components/people/person-state';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { findPerson } from '@/db/queries/members';
import { getFormats } from '@/server/formats';
import { standingOf } from '@/server/operations/people';
import { requireRight } from '@/server/page-guard';
import { disablePersonAction, enablePersonAction, makePasswordLinkAction, updatePersonAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const member = await requireRight('people.manage');
  const db = await readDb();
  const person = await findPerson(db, member, (await params).id);
  if (!person) notFound();
  const held = await standingOf(db, member, person.id, new Date());
  const t = await getTranslations('people.person');
  const words = await getTranslations('people.list');
  const interfaceWords = await getTranslations('ui');
  return (
    <>
      <AdminAnswer member={member} current="people" actions={<PersonState person={person} />}>
        {t('answer', { name: person.name, role: interfaceWords(`role.${person.role}`) })}
      </AdminAnswer>
      <div className="grid items-start gap-x-10 lg:grid-cols-2">
        <Section title={t('details')}>
          <DescribedForm
            action={updatePersonAction}
            submit={interfaceWords('do.save')}
            groups={[
              {
                fields: [
                  { kind: 'hidden', name: 'memberId', value: person.id },
                  { kind: 'hidden', name: 'version', value: String(person.version) },
                  ...personFields(person, { words, interfaceWords }),
                ],
              },
            ]}
          />
        </Section>
        <div>
          {!person.disabledAt && (
            <Section title={t('linkTitle')}>
              <p className="mb-3 text-muted text-sm">{t('linkHint', { name: person.name })}</p>
              <PasswordLinkForm
                memberId={person.id}
                make={makePasswordLinkAction}
                words={{ makeLink: t('makeLink'), link: t('link'), copy: t('copy'), copied: t('copied') }}
              />
            </Section>
          )}
          <LeavingSection
            person={person}
            held={held}
            formats={await getFormats()}
            disable={disablePersonAction}
            enable={enablePersonAction}
          />
        </div>
      </div>
    </>
  );
}
