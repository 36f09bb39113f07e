import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { DescribedForm } from '@/components/people/described-form';
import { ActionForm } from '@/components/ui/action-form';
import { IconButton } from '@/components/ui/button';
import { Day } from '@/components/ui/day';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { readDb } from '@/db/connection';
import { listHolidays } from '@/db/queries/organisation';
import { getFormats } from '@/server/formats';
import { requireRight } from '@/server/page-guard';
import { addHolidayAction, removeHolidayAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.nav'))('holidays') };
}

export default async function HolidaysPage() {
  const member = await requireRight('organisation.edit');
  const holidays = await listHolidays(await readDb());
  const formats = await getFormats();
  const t = await getTranslations('admin.holidays');
  return (
    <>
      <AdminAnswer member={member} current="holidays">
        {t('answer', { count: holidays.length })}
      </AdminAnswer>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ActionForm action={removeHolidayAction} className="min-w-0">
          {holidays.length > 0 && (
            <Table
              caption={t('caption')}
              columns={[
                { id: 'day', label: t('day') },
                { id: 'name', label: t('name'), isMain: true },
                { id: 'remove', label: t('remove', { name: '' }), isLabelHidden: true },
              ]}
              rows={holidays.map(({ day, name }) => ({
                id: day,
                cells: {
                  day: <Day day={day} formats={formats} />,
                  name: <bdi>{name}</bdi>,
                  remove: (
                    <IconButton type="submit" name="day" value={day} label={t('remove', { name })}>
                      <Icon name="x" className="size-4" />
                    </IconButton>
                  ),
                },
              }))}
            />
          )}
        </ActionForm>
        <Section title={t('add')}>
          <DescribedForm
            action={addHolidayAction}
            submit={t('add')}
            groups={[
              {
                fields: [
                  { kind: 'day', name: 'day', label: t('day') },
                  { kind: 'text', name: 'name', label: t('name'), maxLength: 200 },
                ],
              },
            ]}
          />
        </Section>
      </div>
    </>
  );
}
