import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { DescribedForm } from '@/components/people/described-form';
import { PeopleTable } from '@/components/people/people-table';
import { personFields } from '@/components/people/person-fields';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { countPeople, listPeople, peopleAtOnce } from '@/db/queries/members';
import { currentOrganisation } from '@/server/organisation';
import { requireRight } from '@/server/page-guard';
import { addPersonAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage({ searchParams }: { searchParams: Promise<{ after?: string | string[] }> }) {
  const member = await requireRight('people.manage');
  const { after } = await searchParams;
  const db = await readDb();
  const [people, counts] = await Promise.all([
    listPeople(db, member, typeof after === 'string' ? after : undefined),
    countPeople(db, member),
  ]);
  const t = await getTranslations('people.list');
  const interfaceWords = await getTranslations('ui');
  const locale = (await currentOrganisation())?.locale ?? 'en';
  const last = people.length === peopleAtOnce ? people.at(-1) : undefined;
  return (
    <>
      <AdminAnswer member={member} current="people">
        {t('answer', counts)}
      </AdminAnswer>
      <div className="grid items-start gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <PeopleTable people={people} />
          <Pager nextHref={last && `/admin/people?after=${last.id}`} previousHref={after ? '/admin/people' : undefined} />
        </div>
        <Section id="add" title={t('add')}>
          <p className="mb-4 text-muted text-sm">{t('addHint')}</p>
          <DescribedForm
            action={addPersonAction}
            submit={t('add')}
            groups={[
              {
                fields: [
                  { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                  ...personFields({ role: 'owner', locale }, { words: t, interfaceWords }),
                ],
              },
            ]}
          />
        </Section>
      </div>
    </>
  );
}
