'use client';
import { useEffect, useId, useRef, useState } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import { Field } from '@/components/ui/field';
import { FormStatus } from '@/components/ui/form-status';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import { useMentions } from './comment-mentions';

type CommentFormProps = {
  action: FormAction;
  hidden: Record<string, string>;
  label: string;
  submit: string;
  hint?: string;
  body?: string;
  /** Names that can be mentioned. */
  people: readonly string[];
};

/** A comment to write or change. `@` offers names; without scripts `@Name` is typed in full and works the same. */
export function CommentForm({ action, hidden, label, submit, hint, body = '', people }: CommentFormProps) {
  const [state, send] = useFormAction(action);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(body);
  const mentions = useMentions(box, people, setText);
  const typed = state.status === 'invalid' || state.status === 'refused' ? state.submitted.body : undefined;

  useEffect(() => {
    if (state.status !== 'saved') return;
    const fold = form.current?.closest('details');
    if (fold) fold.open = false;
    else setText('');
  }, [state]);

  return (
    <form ref={form} action={send} className="flex flex-col gap-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={`${name}${value}`} type="hidden" name={name} value={value} />
      ))}
      <Field id={id} label={label} hint={hint} error={state.status === 'invalid' ? state.invalidFields.body : undefined}>
        {(wired) => (
          <div className="relative">
            <textarea
              {...wired}
              {...mentions.control}
              ref={box}
              name="body"
              rows={3}
              required
              maxLength={20_000}
              dir="auto"
              value={text === '' && typed ? typed : text}
              onChange={(event) => {
                setText(event.target.value);
                mentions.look();
              }}
              className="control field-sizing-content max-h-96 w-full"
            />
            {mentions.list}
          </div>
        )}
      </Field>
      {state.status !== 'untouched' && state.status !== 'saved' && <FormStatus state={state} />}
      <div>
        <SubmitButton tone="quiet">{submit}</SubmitButton>
      </div>
    </form>
  );
}
