import type { ReactNode } from 'react';

/** A box of fixed height that is one image to screen readers; the numbers stand in the table below. */
export function PictureBox({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div role="img" data-picture aria-label={name} dir="ltr" className="h-56 min-w-0 text-xs">
      {children}
    </div>
  );
}
