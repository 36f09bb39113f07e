'use client';
import type { FormAction } from '@/components/ui/action-form';
import { FormStatus } from '@/components/ui/form-status';
import { type Choice, SelectField } from '@/components/ui/select-field';
import { ShownOnce } from '@/components/ui/shown-once';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useFormAction } from '@/components/ui/use-form-action';

type Words = Record<'name' | 'nameHint' | 'person' | 'personHint' | 'right' | 'make' | 'key' | 'copy' | 'copied', string>;
type KeyFormProps = { make: FormAction; people: readonly Choice[]; rights: readonly Choice[]; words: Words };

/** Makes a program's key and shows it this once. */
export function KeyForm({ make, people, rights, words }: KeyFormProps) {
  const [state, send] = useFormAction(make);
  const key = state.status === 'saved' ? state.values?.token : undefined;
  const typed = state.status === 'invalid' || state.status === 'refused' ? state.submitted : undefined;
  const wrong = state.status === 'invalid' ? state.invalidFields : {};
  return (
    <form action={send} className="flex max-w-xl flex-col gap-4">
      <FormStatus state={state} />
      {key && <ShownOnce label={words.key} value={key} words={words} />}
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        maxLength={200}
        required
        defaultValue={typed?.name}
        error={wrong.name}
      />
      <SelectField
        name="memberId"
        label={words.person}
        hint={words.personHint}
        choices={people}
        defaultValue={typed?.memberId}
        error={wrong.memberId}
      />
      <SelectField name="right" label={words.right} choices={rights} defaultValue={typed?.right} error={wrong.right} />
      <SubmitButton className="self-start">{words.make}</SubmitButton>
    </form>
  );
}
