import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Person as PersonName } from '@/components/ui/person';
import { Table } from '@/components/ui/table';
import type { Person } from '@/domain/people/person';
import { PersonState } from './person-state';

/** People as the administrator sees them; each name leads to the person's page. */
export function PeopleTable({ people }: { people: readonly Person[] }) {
  const t = useTranslations('people.list');
  const words = useTranslations('ui');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { id: 'name', label: t('name'), isMain: true },
        { id: 'email', label: t('email') },
        { id: 'role', label: t('role') },
        { id: 'language', label: t('language') },
        { id: 'state', label: t('state') },
      ]}
      rows={people.map((person) => ({
        id: person.id,
        cells: {
          name: (
            <Link href={`/admin/people/${person.id}`} className="link">
              <PersonName name={person.name} />
            </Link>
          ),
          email: (
            <bdi dir="ltr" className="break-all">
              {person.email}
            </bdi>
          ),
          role: words(`role.${person.role}`),
          language: words(`language.${person.locale}`),
          state: <PersonState person={person} />,
        },
      }))}
    />
  );
}
