import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AdminAnswer } from '@/components/admin/admin-answer';
import { LetterFrame } from '@/components/mail/letter-frame';
import { RecipientTable } from '@/components/mail/recipient-table';
import { ScheduleButtons } from '@/components/mail/schedule-buttons';
import { scheduleFields } from '@/components/mail/schedule-fields';
import { DescribedForm } from '@/components/people/described-form';
import { Section } from '@/components/ui/section';
import { Tabs } from '@/components/ui/tabs';
import { readDb } from '@/db/connection';
import { findSchedule, listRecipients } from '@/db/queries/mail-schedules';
import { listActiveMembers } from '@/db/queries/members';
import { listProducts } from '@/db/queries/products';
import { locales } from '@/domain/people/member';
import { getFormats } from '@/server/formats';
import { previewLetter } from '@/server/mail/preview-letter';
import { currentOrganisation } from '@/server/organisation';
import { requireRight } from '@/server/page-guard';
import {
  addRecipientAction,
  pauseScheduleAction,
  removeRecipientAction,
  removeScheduleAction,
  resumeScheduleAction,
  sendNowAction,
  updateScheduleAction,
} from '../actions';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ preview?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.nav'))('mail') };
}

export default async function SchedulePage({ params, searchParams }: Props) {
  const member = await requireRight('mail.manage');
  const db = await readDb();
  const schedule = await findSchedule(db, member, (await params).id);
  if (!schedule) notFound();
  const [recipients, people, products, formats, organisation] = await Promise.all([
    listRecipients(db, member, schedule.id),
    listActiveMembers(db, member),
    listProducts(db, member),
    getFormats(),
    currentOrganisation(),
  ]);
  const [t, words, ui] = await Promise.all([getTranslations('mail.schedule'), getTranslations('mail.schedules'), getTranslations('ui')]);
  const { preview } = await searchParams;
  const shown = locales.find((locale) => locale === preview);
  const letter = shown && (await previewLetter(schedule, shown, new Date()));
  const about = [
    { kind: 'hidden' as const, name: 'scheduleId', value: schedule.id },
    { kind: 'hidden' as const, name: 'version', value: String(schedule.version) },
  ];
  const zone = organisation?.timeZone.replaceAll('_', ' ') ?? '';
  const previewTabs = locales.map((locale) => ({
    href: `?preview=${locale}#preview`,
    label: ui(`language.${locale}`),
    isCurrent: locale === shown,
  }));
  return (
    <>
      <AdminAnswer member={member} current="mail">
        {t('answer', { name: schedule.name, count: recipients.filter(({ isActive }) => isActive).length })}
      </AdminAnswer>
      <ScheduleButtons
        schedule={schedule}
        sendNow={sendNowAction}
        pause={pauseScheduleAction}
        resume={resumeScheduleAction}
        remove={removeScheduleAction}
      />
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section title={t('who')}>
          {recipients.length > 0 && <RecipientTable recipients={recipients} remove={removeRecipientAction} />}
          <div className="mt-4 max-w-md">
            <DescribedForm
              action={addRecipientAction}
              submit={t('addRecipient')}
              groups={[
                {
                  fields: [
                    { kind: 'hidden', name: 'scheduleId', value: schedule.id },
                    {
                      kind: 'combo',
                      name: 'memberId',
                      label: t('person'),
                      emptyLabel: t('nobody'),
                      isOptional: true,
                      choices: people.map(({ id, name }) => ({ value: id, label: name })),
                    },
                    { kind: 'email', name: 'address', label: t('address'), hint: t('addressHint'), isOptional: true, maxLength: 200 },
                    {
                      kind: 'select',
                      name: 'locale',
                      label: t('language'),
                      hint: t('languageHint'),
                      value: member.locale,
                      choices: locales.map((locale) => ({ value: locale, label: ui(`language.${locale}`) })),
                    },
                  ],
                },
              ]}
            />
          </div>
        </Section>
        <Section title={t('settings')}>
          <DescribedForm
            action={updateScheduleAction}
            submit={ui('do.save')}
            groups={[
              {
                fields: [
                  ...about,
                  ...scheduleFields(schedule, products, words, formats, words('hourHint', { zone }), organisation?.weekStartsOn ?? 1),
                ],
              },
            ]}
          />
        </Section>
      </div>
      <Section id="preview" title={t('previewTitle')} aside={words('masked')}>
        <Tabs label={t('preview')} tabs={previewTabs} />
        {letter && <LetterFrame title={letter.subject} html={letter.html} />}
      </Section>
    </>
  );
}
