'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button';
import { Icon } from './icon';

type DialogProps = { title: string; isOpen: boolean; onClose: () => void; children: ReactNode };

const firstField = 'input:not([type="hidden"]), select, textarea';

/** The browser's own modal: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, isOpen, onClose, children }: DialogProps) {
  const t = useTranslations('ui.do');
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (isOpen && box.current && !box.current.open) {
      box.current.showModal();
      // The browser would take the close button, which comes first.
      box.current.querySelector<HTMLElement>(firstField)?.focus();
    }
    if (!isOpen && box.current?.open) box.current.close();
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; the click is the pointer's way
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === box.current && onClose()}
      className="w-[min(36rem,calc(100vw-2rem))] rounded bg-surface p-0 shadow-float max-sm:mb-0 max-sm:w-full max-sm:max-w-none max-sm:rounded-b-none"
    >
      <div className="flex items-center justify-between gap-4 border-line border-b px-4 py-2">
        <h2 id={titleId} className="font-semibold text-lg">
          {title}
        </h2>
        <IconButton label={t('close')} onClick={onClose}>
          <Icon name="x" className="size-4" />
        </IconButton>
      </div>
      <div className="p-4">{isOpen && children}</div>
    </dialog>
  );
}
