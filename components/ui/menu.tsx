import type { ReactNode } from 'react';
import { type ButtonSize, type ButtonTone, buttonLook } from './button-look';
import { Icon } from './icon';

type MenuProps = {
  label: ReactNode;
  /** Needed when `label` is only an icon. */
  name?: string;
  tone?: ButtonTone;
  size?: ButtonSize;
  /** Where the panel hangs: under the start or the end of the button, or above it. */
  hangs?: 'start' | 'end' | 'above';
  children: ReactNode;
};

const places = { start: 'top-full start-0 mt-1', end: 'top-full end-0 mt-1', above: 'bottom-full start-0 mb-1' } as const;

/** A button that opens links or forms. A details element: opens without JavaScript; the keyboard layer closes it on Escape and clicks outside. */
export function Menu({ label, name, tone = 'quiet', size, hangs = 'start', children }: MenuProps) {
  return (
    <details data-menu className="relative" data-screen-only>
      <summary className={buttonLook(tone, size)} aria-label={name} title={name}>
        {label}
        <Icon name="chevron-down" className="size-3.5" />
      </summary>
      <div
        className={`absolute z-30 w-max min-w-48 max-w-[min(24rem,calc(100vw-2rem))] rounded bg-surface p-1 shadow-float ${places[hangs]}`}
      >
        {children}
      </div>
    </details>
  );
}

/** The look of one line in a menu, for a link or a form's button. */
export const menuItemLook = 'flex w-full items-center gap-2 rounded-sm px-3 py-1.5 text-start hover:bg-sunken pointer-coarse:py-2.5';
