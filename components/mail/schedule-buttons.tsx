import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { LinkButton } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';

type Schedule = { id: string; version: number; pausedAt: Date | null };
type ScheduleButtonsProps = { schedule: Schedule } & Record<'sendNow' | 'pause' | 'resume' | 'remove', FormAction>;

/** What can be done with a schedule as it stands. */
export function ScheduleButtons({ schedule, sendNow, pause, resume, remove }: ScheduleButtonsProps) {
  const t = useTranslations('mail.schedule');
  const about = (
    <>
      <input type="hidden" name="scheduleId" value={schedule.id} />
      <input type="hidden" name="version" value={schedule.version} />
    </>
  );
  return (
    <div className="mb-6 flex flex-wrap items-start gap-2">
      <ActionForm action={sendNow} className="flex flex-col gap-2">
        {about}
        <SubmitButton>{t('sendNow')}</SubmitButton>
      </ActionForm>
      <ActionForm action={schedule.pausedAt ? resume : pause} isQuiet className="flex flex-col gap-2">
        {about}
        <SubmitButton tone="quiet">{t(schedule.pausedAt ? 'resume' : 'pause')}</SubmitButton>
      </ActionForm>
      <ActionForm action={remove} className="flex flex-col gap-2">
        {about}
        <SubmitButton tone="danger">{t('removeSchedule')}</SubmitButton>
      </ActionForm>
      <LinkButton href="/admin/outbox">{t('outbox')}</LinkButton>
    </div>
  );
}
