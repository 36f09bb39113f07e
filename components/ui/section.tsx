import type { ReactNode } from 'react';

/** A titled part of a page. */
export function Section({ title, aside, id, children }: { title: string; aside?: ReactNode; id?: string; children: ReactNode }) {
  return (
    <section id={id} aria-label={title} className="mb-8 min-w-0">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="font-semibold text-lg">{title}</h2>
        {aside && <div className="text-muted text-sm">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
