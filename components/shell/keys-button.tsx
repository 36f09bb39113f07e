'use client';
import { Icon } from '@/components/ui/icon';
import { menuItemLook } from '@/components/ui/menu';
import { showKeysEvent } from './key-events';

/** Opens the list of keys for people who do not know `?` yet. */
export function KeysButton({ label }: { label: string }) {
  return (
    <button
      type="button"
      className={`${menuItemLook} pointer-coarse:hidden`}
      onClick={() => window.dispatchEvent(new Event(showKeysEvent))}
    >
      <Icon name="keyboard" className="size-4" />
      {label}
    </button>
  );
}
