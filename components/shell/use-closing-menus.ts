'use client';
import { useEffect } from 'react';

const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]');

/** Closes menus as people expect: Escape, a click elsewhere, a choice made. */
export function useClosingMenus() {
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      for (const menu of openMenus()) {
        const isInside = target !== null && menu.contains(target);
        if (!isInside || target.closest('a, button:not([type="submit"])')) menu.open = false;
      }
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      for (const menu of openMenus()) {
        menu.open = false;
        menu.querySelector('summary')?.focus();
      }
    };
    window.addEventListener('click', click);
    window.addEventListener('keydown', leave);
    return () => {
      window.removeEventListener('click', click);
      window.removeEventListener('keydown', leave);
    };
  }, []);
}
