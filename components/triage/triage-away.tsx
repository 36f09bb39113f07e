'use client';
import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';

/** Out of the queue: for a while, or for good with a reason. */
export function TriageAway({ note, isArmed, decline }: { note?: string; isArmed: boolean; decline: () => void }) {
  const t = useTranslations('triage');
  return (
    <div className="flex flex-col gap-3 border-line border-t pt-3">
      <div className={`flex flex-wrap items-center gap-1 rounded ${isArmed ? 'outline-2 outline-accent outline-offset-2' : ''}`}>
        <span className="me-1 text-sm">
          {t('snooze')} <kbd>S</kbd>
        </span>
        {([1, 7, 14] as const).map((days, index) => (
          <SubmitButton key={days} name="deed" value={`snooze${days}`} tone="quiet" size="small">
            {t('snoozeFor', { days })} <kbd>{index + 1}</kbd>
          </SubmitButton>
        ))}
      </div>
      <div data-field="note">
        <TextField
          name="note"
          label={`${t('reason')} · X`}
          defaultValue={note}
          maxLength={2000}
          // The form's first button would keep the issue; a reason is for declining it.
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            decline();
          }}
        />
      </div>
      <div>
        <SubmitButton name="deed" value="decline" tone="quiet" size="small">
          {t('decline')}
        </SubmitButton>
      </div>
    </div>
  );
}
