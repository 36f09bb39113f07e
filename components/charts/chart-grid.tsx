import type { ReactNode } from 'react';

/** Charts beside each other where there is room; never wider than the page. */
export function ChartGrid({ children }: { children: ReactNode }) {
  return <div className="mb-8 grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[repeat(2,minmax(0,1fr))]">{children}</div>;
}
