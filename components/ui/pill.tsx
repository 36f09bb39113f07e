import type { ReactNode } from 'react';
import { type Tone, toneLook } from './tone';

/** A word with a meaning's colour. @param mark a sign before it, for the eye only */
export function Pill({ tone = 'neutral', mark, children }: { tone?: Tone; mark?: string; children: ReactNode }) {
  return (
    <span data-mark={mark} className={`pill ${toneLook[tone]}`}>
      {children}
    </span>
  );
}
