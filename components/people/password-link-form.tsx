'use client';
import type { FormAction } from '@/components/ui/action-form';
import { FormStatus } from '@/components/ui/form-status';
import { ShownOnce } from '@/components/ui/shown-once';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';

type Words = Record<'makeLink' | 'link' | 'copy' | 'copied', string>;

/** Makes a one-time link and shows it this once, to be copied and sent. */
export function PasswordLinkForm({ memberId, make, words }: { memberId: string; make: FormAction; words: Words }) {
  const [state, send] = useFormAction(make);
  const link = state.status === 'saved' ? state.values?.link : undefined;
  return (
    <form action={send} className="flex flex-col gap-3">
      <input type="hidden" name="memberId" value={memberId} />
      <FormStatus state={state} />
      {link && <ShownOnce label={words.link} value={link} words={words} />}
      <SubmitButton tone={link ? 'quiet' : 'primary'} className="self-start">
        {words.makeLink}
      </SubmitButton>
    </form>
  );
}
