'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import { FormStatus } from '@/components/ui/form-status';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';
import { useKeptForm } from '@/components/ui/use-kept-form';
import { severities } from '@/domain/issues/issue';

type FindingFormProps = { action: FormAction; stepId: string; requestKey: string; place: string };

/** A finding in a line; Enter saves it and waits for the next. */
export function FindingForm({ action, stepId, requestKey, place }: FindingFormProps) {
  const t = useTranslations('walkthroughs.finding');
  const ui = useTranslations('ui');
  const [state, send] = useFormAction(action);
  const kept = useKeptForm({ identity: { stepId, requestKey }, values: {}, state, place });
  const title = useRef<HTMLInputElement>(null);
  // The next finding is typed straight away; moving the focus is the one thing markup cannot do.
  useEffect(() => {
    if (state.status === 'saved') title.current?.focus();
  }, [state]);
  return (
    <form
      ref={kept.form}
      action={send}
      onInput={kept.onInput}
      className="mt-3 grid gap-2 border-line border-t pt-3 sm:grid-cols-[1fr_10rem_auto] sm:items-end"
    >
      {Object.entries(kept.identity).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        key={`title ${kept.round}`}
        ref={title}
        name="title"
        label={t('title')}
        defaultValue={kept.values.title}
        maxLength={400}
        required
        dir="auto"
        error={state.status === 'invalid' ? state.invalidFields.title : undefined}
      />
      <SelectField
        key={`severity ${kept.round}`}
        name="severity"
        label={ui('severityLabel')}
        defaultValue={kept.values.severity ?? ''}
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
