import type { ReactNode } from 'react';

/** A page that only says something: not found, an error. */
export function MessagePage({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-[60vh] max-w-lg flex-col items-start justify-center gap-3 p-6">
      <h1 className="font-semibold text-xl">{title}</h1>
      <p className="text-muted">{body}</p>
      {children}
    </div>
  );
}
