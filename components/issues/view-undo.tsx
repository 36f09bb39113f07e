'use client';
import { useActionState } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import { UndoBar } from '@/components/ui/undo-bar';
import { untouched } from '@/domain/form-state';

/** A view just removed, and the way to have it back. */
export function ViewUndo({ message, restore, fields }: { message: string; restore: FormAction; fields: Record<string, string> }) {
  const [state, submit] = useActionState(restore, untouched);
  if (state.status === 'saved') return null;
  return <UndoBar message={state.status === 'refused' ? state.refusal : message} undo={submit} fields={fields} />;
}
