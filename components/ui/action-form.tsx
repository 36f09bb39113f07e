'use client';
import type { ComponentProps } from 'react';
import type { FormState } from '@/domain/form-state';
import { FormStatus } from './form-status';
import { useFormAction } from './use-form-action';

/** What server/form-action.ts makes. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** A form of one button or a few fields that says below itself what became of it; fields come from the server. */
export function ActionForm({ action, children, ...form }: Omit<ComponentProps<'form'>, 'action'> & { action: FormAction }) {
  const [state, submit] = useFormAction(action);
  return (
    <form {...form} action={submit}>
      {children}
      {state.status !== 'untouched' && <FormStatus state={state} />}
    </form>
  );
}
