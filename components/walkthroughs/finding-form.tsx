'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useRef } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import { FormStatus } from '@/components/ui/form-status';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { untouched } from '@/domain/form-state';
import { severities } from '@/domain/issues/issue';

/** A finding in a line; Enter saves it and waits for the next. */
export function FindingForm({ action, stepId, requestKey }: { action: FormAction; stepId: string; requestKey: string }) {
  const t = useTranslations('walkthroughs.finding');
  const ui = useTranslations('ui');
  const [state, send] = useActionState(action, untouched);
  const title = useRef<HTMLInputElement>(null);
  const typed: Readonly<Record<string, string>> = state.status === 'invalid' || state.status === 'refused' ? state.submitted : {};
  // The next finding is typed straight away; moving the focus is the one thing markup cannot do.
  useEffect(() => {
    if (state.status === 'saved') title.current?.focus();
  }, [state]);
  return (
    <form action={send} className="mt-3 grid gap-2 border-line border-t pt-3 sm:grid-cols-[1fr_10rem_auto] sm:items-end">
      <input type="hidden" name="stepId" value={stepId} />
      <input type="hidden" name="requestKey" value={requestKey} />
      <TextField
        ref={title}
        name="title"
        label={t('title')}
        defaultValue={typed.title}
        maxLength={400}
        required
        dir="auto"
        error={state.status === 'invalid' ? state.invalidFields.title : undefined}
      />
      <SelectField
        name="severity"
        label={ui('severityLabel')}
        defaultValue={typed.severity ?? ''}
        choices={[
          { value: '', label: ui('severity.none') },
          ...severities.map((severity) => ({ value: String(severity), label: ui(`severity.${severity}`) })),
        ]}
      />
      <SubmitButton>{t('add')}</SubmitButton>
      <div className="sm:col-span-3">
        <FormStatus state={state} />
      </div>
    </form>
  );
}
