'use client';
import { useState } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import { Button } from '@/components/ui/button';
import { FormStatus } from '@/components/ui/form-status';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';

type Words = Record<'makeLink' | 'link' | 'copy' | 'copied', string>;

/** Makes a one-time link and shows it this once, to be copied and sent. */
export function PasswordLinkForm({ memberId, make, words }: { memberId: string; make: FormAction; words: Words }) {
  const [state, send] = useFormAction(make);
  const [isCopied, setCopied] = useState(false);
  const link = state.status === 'saved' ? state.values?.link : undefined;
  return (
    <form action={send} className="flex flex-col gap-3">
      <input type="hidden" name="memberId" value={memberId} />
      <FormStatus state={state} />
      {link && (
        <div className="flex flex-wrap gap-2">
          <input
            readOnly
            dir="ltr"
            aria-label={words.link}
            value={link}
            onFocus={(event) => event.target.select()}
            className="control min-w-0 flex-1 basis-60"
          />
          <Button onClick={() => navigator.clipboard.writeText(link).then(() => setCopied(true))}>
            {isCopied ? words.copied : words.copy}
          </Button>
        </div>
      )}
      <SubmitButton tone={link ? 'quiet' : 'primary'} className="self-start">
        {words.makeLink}
      </SubmitButton>
    </form>
  );
}
