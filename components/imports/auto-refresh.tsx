'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Draws the page again every second while work goes on; readers without scripts get the same from the browser. */
export function AutoRefresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1_000);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="2" />
    </noscript>
  );
}
