import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { scheduleFields } from '@/components/mail/schedule-fields';
import { ScheduleTable } from '@/components/mail/schedule-table';
import { DescribedForm } from '@/components/people/described-form';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { listRecipients, listSchedules } from '@/db/queries/mail-schedules';
import { listProducts } from '@/db/queries/products';
import { getFormats } from '@/server/formats';
import { currentOrganisation } from '@/server/organisation';
import { requireRight } from '@/server/page-guard';
import { addScheduleAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.nav'))('mail') };
}

export default async function MailPage() {
  const member = await requireRight('mail.manage');
  const db = await readDb();
  const [schedules, recipients, products] = await Promise.all([
    listSchedules(db, member),
    listRecipients(db, member),
    listProducts(db, member),
  ]);
  const [formats, organisation, t] = await Promise.all([getFormats(), currentOrganisation(), getTranslations('mail.schedules')]);
  const next = schedules
    .filter(({ pausedAt }) => !pausedAt)
    .map(({ nextOn }) => nextOn)
    .sort()[0];
  const counts = new Map(schedules.map(({ id }) => [id, recipients.filter((one) => one.scheduleId === id && one.isActive).length]));
  const monday = { productId: null, rhythm: 'weekly' as const, weekday: organisation?.workingDays[0] ?? 1, hour: 7 };
  const zone = organisation?.timeZone.replaceAll('_', ' ') ?? '';
  return (
    <>
      <AdminAnswer member={member} current="mail">
        {t('answer', { count: schedules.length, next: next ? formats.day(next) : 'none' })}
      </AdminAnswer>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {schedules.length > 0 && (
            <ScheduleTable {...{ schedules, counts, formats }} products={new Map(products.map(({ id, name }) => [id, name]))} />
          )}
          <p className="mt-3 text-muted text-sm">{t('masked')}</p>
        </div>
        <Section id="add" title={t('add')}>
          <DescribedForm
            action={addScheduleAction}
            submit={t('add')}
            groups={[
              {
                fields: [
                  { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                  ...scheduleFields(monday, products, t, formats, t('hourHint', { zone }), organisation?.weekStartsOn ?? 1),
                ],
              },
            ]}
          />
        </Section>
      </div>
    </>
  );
}
