import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { KeyForm } from '@/components/admin/key-form';
import { KeyTable } from '@/components/admin/key-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { listTokens } from '@/db/queries/api-tokens';
import { listActiveMembers } from '@/db/queries/members';
import { keyState } from '@/domain/people/key-state';
import { may } from '@/domain/people/rights';
import { tokenRights } from '@/domain/people/token-rights';
import { getFormats } from '@/server/formats';
import { requireRight } from '@/server/page-guard';
import { endKeyAction, makeKeyAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.nav'))('keys') };
}

/** The keys with which programs write: what each opens and when it was last used; to make one, to end one. */
export default async function KeysPage() {
  const member = await requireRight('people.manage');
  const db = await readDb();
  const [keys, people] = await Promise.all([listTokens(db, member), listActiveMembers(db, member)]);
  const [t, words, formats] = await Promise.all([getTranslations('admin.keys'), getTranslations('people.person'), getFormats()]);
  const able = people.filter((person) => tokenRights.some((right) => may(person, right)));
  return (
    <>
      <AdminAnswer member={member} current="keys">
        {t('answer', { open: keys.filter((key) => keyState(key) === 'open').length, all: keys.length })}
      </AdminAnswer>
      <div className="grid items-start gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {keys.length === 0 && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
          {keys.length > 0 && <KeyTable keys={keys} end={endKeyAction} formats={formats} />}
        </div>
        <Section id="add" title={t('make')}>
          <KeyForm
            make={makeKeyAction}
            people={able.map(({ id, name }) => ({ value: id, label: name }))}
            rights={tokenRights.map((right) => ({ value: right, label: t(`right.${right}`) }))}
            words={{
              name: t('name'),
              nameHint: t('nameHint'),
              person: t('person'),
              personHint: t('personHint'),
              right: t('opens'),
              make: t('make'),
              key: t('key'),
              copy: words('copy'),
              copied: words('copied'),
            }}
          />
        </Section>
      </div>
    </>
  );
}
