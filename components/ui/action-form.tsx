'use client';
import type { ComponentProps } from 'react';
import type { FormState } from '@/domain/form-state';
import { FormStatus } from './form-status';
import { useFormAction } from './use-form-action';

/** What server/form-action.ts makes. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

type ActionFormProps = Omit<ComponentProps<'form'>, 'action'> & {
  action: FormAction;
  /** A save that the page itself shows is only said aloud. */
  isQuiet?: boolean;
};

/** A form of one button or a few fields that says below itself what became of it; fields come from the server. */
export function ActionForm({ action, isQuiet, children, ...form }: ActionFormProps) {
  const [state, submit] = useFormAction(action);
  return (
    <form {...form} action={submit}>
      {children}
      {state.status !== 'untouched' && (
        <div className={isQuiet && state.status === 'saved' ? 'sr-only' : 'contents'}>
          <FormStatus state={state} />
        </div>
      )}
    </form>
  );
}
