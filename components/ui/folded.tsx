'use client';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';

type FoldedProps = {
  /** Tells the folds of a page apart; stands in the address when it is opened without scripts. */
  name: string;
  summary: ReactNode;
  look?: { fold?: string; summary?: string; inside?: string };
  children: ReactNode;
};

/**
 * A fold whose inside is drawn when it is opened: a page may hold fifty forms of which one is used.
 * Without scripts a link inside asks for the page with this fold open.
 */
export function Folded({ name, summary, look = {}, children }: FoldedProps) {
  const t = useTranslations('ui.do');
  const asked = useSearchParams();
  const isAsked = asked.get('open') === name;
  const [isDrawn, setIsDrawn] = useState(isAsked);
  const fold = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    // Opened before the scripts had come.
    if (fold.current?.open) setIsDrawn(true);
  }, []);

  return (
    <details ref={fold} id={`fold-${name}`} className={look.fold} open={isAsked || undefined} onToggle={() => setIsDrawn(true)}>
      <summary className={look.summary}>{summary}</summary>
      {isDrawn ? (
        <div className={look.inside}>{children}</div>
      ) : (
        <a href={`?${new URLSearchParams([...asked, ['open', name]])}#fold-${name}`} className="link">
          {t('open')}
        </a>
      )}
    </details>
  );
}
