'use client';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const TellSaved = createContext<((line?: string) => void) | null>(null);

/** Says outside of its form that it was saved; null where no area asks for that. */
export const useTellSaved = () => useContext(TellSaved);

/** A list whose rows move or go once saved: what was saved stays told at its lower edge, wherever the row went. */
export function SavedArea({ children }: { children: ReactNode }) {
  const [line, setLine] = useState<string>();
  const tell = useCallback((next?: string) => setLine(next), []);
  return (
    <TellSaved value={tell}>
      {children}
      <div aria-live="polite" data-screen-only className="pointer-events-none sticky bottom-20 z-20 mt-2 empty:hidden md:bottom-4">
        {line && <p className="mx-auto w-fit max-w-full rounded bg-ink px-4 py-2 text-canvas shadow-float">{line}</p>}
      </div>
    </TellSaved>
  );
}

/** One row of the area and what is told once one of its forms was saved. */
export function SavedRow({ line, children }: { line: string; children: ReactNode }) {
  const tell = useContext(TellSaved);
  const tellLine = useCallback(() => tell?.(line), [tell, line]);
  return <TellSaved value={tellLine}>{children}</TellSaved>;
}
