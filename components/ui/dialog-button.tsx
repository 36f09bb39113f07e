'use client';
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import type { ButtonSize, ButtonTone } from './button-look';
import { Dialog } from './dialog';

type DialogButtonProps = { label: ReactNode; title: string; tone?: ButtonTone; size?: ButtonSize; children: ReactNode };

/** A button with the dialog it opens; the content may come from the server. */
export function DialogButton({ label, title, tone, size, children }: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button tone={tone} size={size} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        {children}
      </Dialog>
    </>
  );
}
