import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

type PlanPartProps = { title: ReactNode; isOpen?: boolean; isNew?: boolean; children: ReactNode };

// Without scripts the page comes back closed; the form that was sent shows what became of it all the same.
const openOnceSent =
  '[&:has([data-outcome])]:details-content:[block-size:auto] [&:has([data-outcome])]:details-content:[content-visibility:visible]';

/** A part that opens to be edited or added to. */
export function PlanPart({ title, isOpen, isNew, children }: PlanPartProps) {
  return (
    <details
      open={isOpen}
      data-screen-only
      className={`rounded border border-line ${isNew ? 'border-dashed' : 'bg-surface'} ${openOnceSent}`}
    >
      <summary className="flex cursor-pointer items-center justify-between gap-3 px-4 py-2.5 font-medium">
        {title}
        <Icon name="chevron-down" className="size-4 shrink-0 text-muted [[open]>summary>&]:rotate-180" />
      </summary>
      <div className="grid gap-4 border-line border-t p-4">{children}</div>
    </details>
  );
}
