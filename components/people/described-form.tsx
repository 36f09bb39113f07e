'use client';
import type { ReactNode } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import type { ConflictRow } from '@/components/ui/conflict-panel';
import { FormStatus } from '@/components/ui/form-status';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormState } from '@/domain/form-state';
import { DescribedField } from './described-field';
import type { FieldDescription } from './field-description';

export type FieldGroup = { title?: string; hint?: string; fields: readonly FieldDescription[] };

type DescribedFormProps = {
  action: FormAction;
  groups: readonly FieldGroup[];
  submit: string;
  tone?: 'primary' | 'quiet' | 'danger';
  /** Shown once saved, with what the action handed back: a link to copy, the next step. */
  children?: ReactNode;
};

/** A form of settings: keeps what was typed, marks what is wrong, shows both versions of a conflict. Works without scripts. */
export function DescribedForm({ action, groups, submit, tone, children }: DescribedFormProps) {
  const [state, send] = useFormAction(action);
  const isBack = state.status === 'invalid' || state.status === 'refused';
  const typed = isBack ? state.submitted : undefined;
  const wrong = state.status === 'invalid' ? state.invalidFields : {};
  const fields = groups.flatMap((group) => group.fields);
  return (
    <form action={send} className="flex flex-col gap-4">
      {groups.map((group) => (
        <Group key={group.title ?? group.fields[0]?.name} {...group}>
          {group.fields.map((field) => (
            <DescribedField
              key={`${field.name}${field.kind === 'hidden' ? field.value : ''}`}
              field={field}
              error={wrong[field.name]}
              typed={typed}
            />
          ))}
        </Group>
      ))}
      <FormStatus state={state} conflict={conflictRows(state, fields)} />
      {state.status === 'saved' && children}
      <SubmitButton tone={tone} className="self-start">
        {submit}
      </SubmitButton>
    </form>
  );
}

function Group({ title, hint, children }: Omit<FieldGroup, 'fields'> & { children: ReactNode }) {
  if (!title) return children;
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 border-line border-t pt-4">
      <legend className="float-start w-full font-semibold text-lg">{title}</legend>
      {hint && <p className="-mt-3 w-full text-muted text-sm">{hint}</p>}
      {children}
    </fieldset>
  );
}

/** The page is drawn again after a conflict, so the fields' values are what somebody else saved. */
function conflictRows(state: FormState, fields: readonly FieldDescription[]): ConflictRow[] {
  if (state.status !== 'refused') return [];
  return fields.flatMap((field) => {
    if (!('value' in field) || field.kind === 'hidden' || field.kind === 'password') return [];
    const shown = (value = '') => ('choices' in field ? (field.choices.find((choice) => choice.value === value)?.label ?? value) : value);
    return [{ label: field.label, theirs: shown(field.value), yours: shown(state.submitted[field.name]) }];
  });
}
