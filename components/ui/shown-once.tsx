'use client';
import { useRef, useState } from 'react';
import { Button } from './button';

type ShownOnceProps = { label: string; value: string; words: Record<'copy' | 'copied', string> };

/** A secret that is shown this once, to be copied: a link, a key. */
export function ShownOnce({ label, value, words }: ShownOnceProps) {
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    // Browsers lend their clipboard to encrypted pages only; what is selected can still be copied by hand.
    if (!navigator.clipboard) return field.current?.select();
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <div className="flex flex-wrap gap-2">
      <input
        ref={field}
        readOnly
        dir="ltr"
        aria-label={label}
        value={value}
        onFocus={(event) => event.target.select()}
        className="control min-w-0 flex-1 basis-60"
      />
      <Button onClick={copy}>{isCopied ? words.copied : words.copy}</Button>
    </div>
  );
}
