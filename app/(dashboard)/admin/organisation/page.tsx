import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { organisationFields } from '@/components/admin/organisation-fields';
import { DescribedForm } from '@/components/people/described-form';
import { monthNames, weekdayNames } from '@/domain/calendar/calendar-names';
import { getFormats } from '@/server/formats';
import { currentOrganisation } from '@/server/organisation';
import { requireRight } from '@/server/page-guard';
import { updateOrganisationAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.nav'))('organisation') };
}

const thresholds = ['P0', 'P1', 'P2'] as const;

export default async function OrganisationPage() {
  const member = await requireRight('organisation.edit');
  const organisation = await currentOrganisation();
  if (!organisation) notFound();
  const formats = await getFormats();
  const { locale } = formats;
  const words = await getTranslations('admin.organisation');
  const interfaceWords = await getTranslations('ui');
  const days = weekdayNames(locale, organisation.weekStartsOn).filter(({ weekday }) => organisation.workingDays.includes(weekday));
  const month = monthNames(locale).find((candidate) => candidate.month === organisation.fiscalStartMonth);
  return (
    <>
      <AdminAnswer member={member} current="organisation">
        {words('answer', {
          name: organisation.name,
          days: formats.list(days.map(({ name }) => name)),
          timeZone: organisation.timeZone.replaceAll('_', ' '),
          month: month?.name ?? '',
        })}
      </AdminAnswer>
      <div className="max-w-xl">
        <DescribedForm
          action={updateOrganisationAction}
          submit={interfaceWords('do.save')}
          groups={[
            {
              fields: [
                { kind: 'hidden', name: 'version', value: String(organisation.version) },
                ...organisationFields(organisation, locale, { words, interfaceWords }),
              ],
            },
            {
              title: words('priorityTitle'),
              hint: words('priorityHint'),
              fields: thresholds.map((priority) => ({
                kind: 'number',
                name: priority,
                label: words('from', { priority: interfaceWords(`priority.${priority}`) }),
                value: String(organisation.priorityTable[priority]),
                min: 1,
                max: 48,
              })),
            },
          ]}
        />
      </div>
    </>
  );
}
