import type { ReactNode } from 'react';
import { type Tone, toneLook } from './tone';

/** A word with a meaning's colour. @param mark before it, for the eye only: a sign, or a disc filled to so many percent */
export function Pill({ tone = 'neutral', mark, children }: { tone?: Tone; mark?: string | number; children: ReactNode }) {
  return (
    <span {...(typeof mark === 'number' ? { 'data-filled': mark } : { 'data-mark': mark })} className={`pill ${toneLook[tone]}`}>
      {children}
    </span>
  );
}
