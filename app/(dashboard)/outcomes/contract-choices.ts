import { readDb } from '@/db/connection';
import { listActiveMembers } from '@/db/queries/members';
import { listTypedKpis } from '@/db/queries/outcomes';
import type { Member } from '@/domain/people/member';
import { getFormats } from '@/server/formats';

/** Whom and what a contract can name. KPIs of several years are told apart by the year. */
export async function contractChoices(member: Member) {
  const db = await readDb();
  const formats = await getFormats();
  const year = (value: number) => formats.number(value).replace(/[^\p{N}]/gu, '');
  const kpis = await listTypedKpis(db, member);
  return {
    people: await listActiveMembers(db, member),
    kpis: kpis.map(({ id, name, year: of }) => ({ id, name: `${name} (${year(of)})` })),
  };
}
