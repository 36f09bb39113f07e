'use client';
import { useState } from 'react';
import { Button } from './button';

type ShownOnceProps = { label: string; value: string; words: Record<'copy' | 'copied', string> };

/** A secret that is shown this once, to be copied: a link, a key. */
export function ShownOnce({ label, value, words }: ShownOnceProps) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="flex flex-wrap gap-2">
      <input
        readOnly
        dir="ltr"
        aria-label={label}
        value={value}
        onFocus={(event) => event.target.select()}
        className="control min-w-0 flex-1 basis-60"
      />
      <Button onClick={() => navigator.clipboard.writeText(value).then(() => setCopied(true))}>
        {isCopied ? words.copied : words.copy}
      </Button>
    </div>
  );
}
