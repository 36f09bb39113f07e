'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

const restMs = 1_000;

/** Draws the page again while work goes on, resting between two looks; readers without scripts get the same from the browser. */
export function AutoRefresh() {
  const router = useRouter();
  const [isLooking, look] = useTransition();
  useEffect(() => {
    if (isLooking) return undefined;
    const timer = setTimeout(() => look(() => router.refresh()), restMs);
    return () => clearTimeout(timer);
  }, [isLooking, router]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="2" />
    </noscript>
  );
}
