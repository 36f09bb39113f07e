'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import { DescribedField } from '@/components/people/described-field';
import type { FieldDescription } from '@/components/people/field-description';
import type { FormAction } from '@/components/ui/action-form';
import type { ConflictRow } from '@/components/ui/conflict-panel';
import { FormStatus } from '@/components/ui/form-status';
import { useFormats } from '@/components/ui/formats-context';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Formats } from '@/domain/calendar/formats';
import type { FormState } from '@/domain/form-state';

export type IssueFormProps = {
  action: FormAction;
  fields: readonly FieldDescription[];
  /** Fields most people leave alone, folded away. */
  moreFields?: { label: string; fields: readonly FieldDescription[] };
  submit: string;
  isWide?: boolean;
  children?: ReactNode;
};

/** Some fields of an issue, saved on their own: keeps what was typed, shows both sides of a conflict, folds its place away once saved. */
export function IssueForm({ action, fields, moreFields, submit, isWide, children }: IssueFormProps) {
  const [state, send] = useFormAction(action);
  const form = useRef<HTMLFormElement>(null);
  const formats = useFormats();
  const typed = state.status === 'invalid' || state.status === 'refused' ? state.submitted : undefined;
  const wrong = state.status === 'invalid' ? state.invalidFields : {};
  const draw = (field: FieldDescription) => (
    // The version and the request's key come fresh with every drawing.
    <DescribedField
      key={`${field.name}${field.kind === 'hidden' ? field.value : ''}`}
      field={field}
      error={wrong[field.name]}
      typed={typed}
    />
  );

  useEffect(() => {
    const fold = form.current?.closest('details');
    if (state.status === 'saved' && fold) fold.open = false;
  }, [state]);

  return (
    <form ref={form} action={send} className="flex min-w-0 flex-col gap-3">
      <div className={isWide ? 'grid gap-3 sm:grid-cols-2' : 'contents'}>{fields.map(draw)}</div>
      {moreFields && (
        <details open={typed !== undefined || undefined}>
          <summary className="cursor-pointer text-accent text-sm">{moreFields.label}</summary>
          <div className="mt-3 flex flex-col gap-3">{moreFields.fields.map(draw)}</div>
        </details>
      )}
      <FormStatus state={state} conflict={conflictRows(state, [...fields, ...(moreFields?.fields ?? [])], formats)} />
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton className="max-sm:w-full">{submit}</SubmitButton>
        {children}
      </div>
    </form>
  );
}

/** The page is drawn again after a conflict: the fields' values are what somebody else saved meanwhile. */
function conflictRows(state: FormState, fields: readonly FieldDescription[], formats: Formats): ConflictRow[] {
  if (state.status !== 'refused') return [];
  return fields.flatMap((field) => {
    if (!('value' in field) || field.kind === 'hidden' || !(field.name in state.submitted)) return [];
    return [
      {
        label: field.label,
        theirs: shown(field, field.value ?? '', formats),
        yours: shown(field, state.submitted[field.name] ?? '', formats),
      },
    ];
  });
}

function shown(field: FieldDescription, value: string, formats: Formats): string {
  if (field.kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(value)) return formats.day(value);
  return 'choices' in field ? (field.choices.find((choice) => choice.value === value)?.label ?? value) : value;
}
