'use client';
import { Keyboard } from 'lucide-react';
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
      <Keyboard aria-hidden className="size-4" />
      {label}
    </button>
  );
}
