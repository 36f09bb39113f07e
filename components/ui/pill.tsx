import type { ReactNode } from 'react';
import { type Tone, toneLook } from './tone';

/** A word with a meaning's colour. */
export function Pill({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex max-w-full items-center gap-1 whitespace-nowrap rounded-sm px-1.5 py-px font-medium text-xs ${toneLook[tone]}`}
    >
      {children}
    </span>
  );
}
