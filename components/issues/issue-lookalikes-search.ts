'use client';
import { useEffect, useState } from 'react';

const restMs = 350;
const shortest = 4;

/** Asks what a title may repeat once typing rests. Undefined while there is too little to go by. */
export function useLookalikes(title: string, step: string | null): unknown {
  const [found, setFound] = useState<{ title: string; known: unknown }>();
  const words = title.trim();
  const isEnough = words.length >= shortest || /[^\p{ASCII}]{2}/u.test(words);

  useEffect(() => {
    if (!isEnough) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const address = new URLSearchParams({ title: words, ...(step ? { step } : {}) });
      try {
        const response = await fetch(`/api/lookalikes?${address}`, { signal: stop.signal });
        if (response.ok) setFound({ title: words, known: await response.json() });
      } catch {
        // Offline or overtaken by the next letter: the form works without the hint.
      }
    }, restMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, step, isEnough]);

  return isEnough ? found?.known : undefined;
}
