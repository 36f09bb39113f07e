import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { type AdminPlace, adminPlacesFor } from '@/components/admin/admin-places';
import { NextStep } from '@/components/admin/next-step';
import { readDb } from '@/db/connection';
import { listTokens } from '@/db/queries/api-tokens';
import { listSchedules } from '@/db/queries/mail-schedules';
import { countPeople } from '@/db/queries/members';
import { listHolidays } from '@/db/queries/organisation';
import { countOutbox } from '@/db/queries/outbox';
import { listActiveProducts } from '@/db/queries/products';
import { keyState } from '@/domain/people/key-state';
import type { Member } from '@/domain/people/member';
import { currentOrganisation } from '@/server/organisation';
import { requireMember } from '@/server/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('title') };
}

export default async function AdminPage() {
  const member = await requireMember();
  const places = adminPlacesFor(member);
  if (places.length === 0) notFound();
  const t = await getTranslations('admin');
  const { counts, states } = await statesOfPlaces(member);
  return (
    <>
      <AdminAnswer member={member}>{t('answer', counts)}</AdminAnswer>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {places.map(({ name, href }) => (
          <NextStep key={name} title={t(`nav.${name}`)} href={href}>
            {states[name]}
          </NextStep>
        ))}
      </ul>
    </>
  );
}

async function statesOfPlaces(
  member: Member,
): Promise<{ counts: { people: number; products: number }; states: Record<AdminPlace, string> }> {
  const db = await readDb();
  const [people, products, holidays] = await Promise.all([countPeople(db, member), listActiveProducts(db, member), listHolidays(db)]);
  const [schedules, mails] = await Promise.all([listSchedules(db, member), countOutbox(db, member)]);
  const keys = await listTokens(db, member);
  const organisation = await currentOrganisation();
  const t = await getTranslations('admin.overview');
  const states = {
    people: t('people', { count: people.active }),
    products: t('products', { count: products.length }),
    organisation: t('organisation', { name: organisation?.name ?? '', timeZone: organisation?.timeZone.replaceAll('_', ' ') ?? '' }),
    holidays: t('holidays', { count: holidays.length }),
    mail: t('mail', { count: schedules.length }),
    outbox: t('outbox', { count: mails.queued + mails.failed }),
    keys: t('keys', { count: keys.filter((key) => keyState(key) === 'open').length }),
    audit: t('audit'),
    health: t('health'),
  };
  return { counts: { people: people.active, products: products.length }, states };
}
