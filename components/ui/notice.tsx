import type { ReactNode } from 'react';
import { type Tone, toneLook } from './tone';

/** A sentence that matters now. */
export function Notice({ tone = 'information', children }: { tone?: Tone; children: ReactNode }) {
  return <div className={`rounded px-3 py-2 text-sm ${toneLook[tone]}`}>{children}</div>;
}
