'use client';
import { DescribedField } from '@/components/people/described-field';
import type { FieldDescription } from '@/components/people/field-description';
import type { FormAction } from '@/components/ui/action-form';
import { FormStatus } from '@/components/ui/form-status';
import { ShownOnce } from '@/components/ui/shown-once';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';

type ShareFormProps = {
  action: FormAction;
  fields: readonly FieldDescription[];
  words: Record<'submit' | 'address' | 'copy' | 'copied', string>;
};

/** Makes a link to a report and shows its address this once, to be copied and sent. */
export function ShareForm({ action, fields, words }: ShareFormProps) {
  const [state, send] = useFormAction(action);
  const address = state.status === 'saved' ? state.values?.address : undefined;
  const typed = state.status === 'invalid' || state.status === 'refused' ? state.submitted : undefined;
  const wrong = state.status === 'invalid' ? state.invalidFields : {};
  return (
    <form action={send} className="flex flex-col gap-4">
      {fields.map((field) => (
        <DescribedField key={field.name} field={field} error={wrong[field.name]} typed={typed} />
      ))}
      <FormStatus state={state} />
      {address && <ShownOnce label={words.address} value={address} words={words} />}
      <SubmitButton className="self-start">{words.submit}</SubmitButton>
    </form>
  );
}
