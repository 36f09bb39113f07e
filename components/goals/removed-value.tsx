import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';

type RemovedValueProps = { kpiId: string; day: string; dayText: string; requestKey: string; action: FormAction };

/** Says that a value was removed and takes it back. */
export function RemovedValue({ kpiId, day, dayText, requestKey, action }: RemovedValueProps) {
  const t = useTranslations('goals.kpi');
  const undo = useTranslations('ui.do')('undo');
  return (
    <ActionForm
      action={action}
      role="status"
      data-screen-only
      className="mb-4 flex flex-wrap items-center gap-3 rounded bg-sunken px-3 py-2 text-sm"
    >
      <span>{t('removed', { day: dayText })}</span>
      <input type="hidden" name="kpiId" value={kpiId} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="requestKey" value={requestKey} />
      <SubmitButton tone="quiet" size="small">
        {undo}
      </SubmitButton>
    </ActionForm>
  );
}
