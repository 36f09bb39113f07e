'use client';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { showKeysEvent } from './key-events';
import { isPressable, isTextSpot, keyName, opensPalette } from './key-press';
import { findKey } from './key-registry';
import type { KeyPlace } from './places';
import { useClosingMenus } from './use-closing-menus';
import { useSoftNavigation } from './use-soft-navigation';

const KeysDialog = dynamic(() => import('./keys-dialog').then((module) => module.KeysDialog), { ssr: false });
const Palette = dynamic(() => import('./palette').then((module) => module.Palette), { ssr: false });

const sequenceMs = 1500;

/** Listens for keys on every page. Never in a text field, never while a dialog is open. */
export function Keyboard({ places }: { places: readonly KeyPlace[] }) {
  const router = useRouter();
  const [shown, setShown] = useState<'keys' | 'palette' | null>(null);
  const goPressedAt = useRef(0);
  useClosingMenus();
  useSoftNavigation();

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open], [aria-modal="true"]')) return;
      if (opensPalette(event)) return act(event, () => setShown('palette'));
      const spot = spotOf(event.target);
      const name = keyName(event);
      if (!name || (spot && isTextSpot(spot))) return;
      if ((name === 'Enter' || name === 'Space') && spot && isPressable(spot)) return;

      const isSecond = Date.now() - goPressedAt.current < sequenceMs;
      goPressedAt.current = 0;
      const place = isSecond ? places.find(({ key }) => key === name) : undefined;
      if (place) return act(event, () => router.push(place.href));
      const binding = findKey(name);
      if (binding) return event.repeat && !repeatable.has(name) ? undefined : act(event, binding.run);
      if (name === 'KeyG') goPressedAt.current = Date.now();
      else if (name === 'KeyC') act(event, () => router.push('/issues/new'));
      else if (name === '?') act(event, () => setShown('keys'));
      else if (name === '/') act(event, focusSearch);
    };
    const showKeys = () => setShown('keys');
    window.addEventListener('keydown', press);
    window.addEventListener(showKeysEvent, showKeys);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener(showKeysEvent, showKeys);
    };
  }, [places, router]);

  if (shown === 'keys') return <KeysDialog places={places} onClose={() => setShown(null)} />;
  if (shown === 'palette') return <Palette places={places} onClose={() => setShown(null)} />;
  return null;
}

// Moving through a list may repeat while a key is held; deeds may not.
const repeatable = new Set(['KeyJ', 'KeyK', 'ArrowDown', 'ArrowUp']);

function act(event: KeyboardEvent, run: () => void) {
  event.preventDefault();
  run();
}

function spotOf(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return null;
  const type = target instanceof HTMLInputElement ? target.type : undefined;
  return { tagName: target.tagName, type, role: target.getAttribute('role'), isContentEditable: target.isContentEditable };
}

function focusSearch() {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-search]')];
  boxes.find((box) => box.offsetParent !== null)?.focus();
}
