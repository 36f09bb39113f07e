'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useIsHydrated } from '@/components/ui/use-is-hydrated';

/** Puts a text on the clipboard; not there without scripts, where one selects it. */
export function CopyText({ text, words }: { text: string; words: { copy: string; copied: string } }) {
  const [copied, setCopied] = useState<string>();
  if (!useIsHydrated()) return null;
  return (
    <div aria-live="polite">
      <Button onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(text))}>
        {copied === text ? words.copied : words.copy}
      </Button>
    </div>
  );
}
