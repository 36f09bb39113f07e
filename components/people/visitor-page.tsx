import type { ReactNode } from 'react';

type VisitorPageProps = { title: string; isWide?: boolean; footer?: ReactNode; children: ReactNode };

/** A page for people who have not signed in: one column, one thing to do. */
export function VisitorPage({ title, isWide, footer, children }: VisitorPageProps) {
  return (
    <div className={`mx-auto flex min-h-dvh flex-col gap-6 px-4 py-8 ${isWide ? 'max-w-2xl' : 'max-w-md justify-center'}`}>
      <main id="content" className="flex flex-col gap-6">
        <div>
          <p className="mb-1 font-semibold text-muted text-sm tracking-tight">Parcours</p>
          <h1 className="font-semibold text-xl">{title}</h1>
        </div>
        {children}
      </main>
      {footer}
    </div>
  );
}
