'use client';
import { useEffect, useRef } from 'react';
import { type KeyBindings, registerKeys } from './key-registry';

/** Gives the page keys while it is shown: `useKeys({ KeyJ: { label, run } })`. Names as in key-press.ts. */
export function useKeys(bindings: KeyBindings) {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => registerKeys(() => latest.current), []);
}
