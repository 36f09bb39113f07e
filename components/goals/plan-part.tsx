import type { ReactNode } from 'react';

/** A part of the plan that opens to be edited. */
export function PlanPart({ title, isOpen, isNew, children }: { title: ReactNode; isOpen?: boolean; isNew?: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className={`rounded border border-line ${isNew ? 'border-dashed' : 'bg-surface'}`}>
      <summary className="cursor-pointer px-4 py-2.5 font-medium">{title}</summary>
      <div className="grid gap-4 border-line border-t p-4">{children}</div>
    </details>
  );
}
