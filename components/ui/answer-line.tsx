import type { ReactNode } from 'react';

type AnswerLineProps = {
  /** The page's question in a word or two, above the answer. */
  kicker?: ReactNode;
  /** The computed answer. */
  children: ReactNode;
  actions?: ReactNode;
  filters?: ReactNode;
};

/** The first line of a page is the answer to its question; it stays in sight with the filters. */
export function AnswerLine({ kicker, children, actions, filters }: AnswerLineProps) {
  return (
    <header className="answer-line -mx-4 sticky top-0 z-10 mb-4 border-line border-b bg-canvas px-4 pt-3 pb-3 max-sm:static md:-mx-6 md:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          {kicker && <p className="mb-0.5 text-muted text-sm">{kicker}</p>}
          <h1 className="font-semibold text-xl">{children}</h1>
        </div>
        {actions && (
          <div data-screen-only className="flex flex-wrap items-center gap-2">
            {actions}
          </div>
        )}
      </div>
      {filters && <div className="mt-2">{filters}</div>}
    </header>
  );
}
