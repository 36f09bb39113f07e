'use client';
import { useRouter } from 'next/navigation';
import { startTransition, useEffect } from 'react';

/** Follows links inside the house without loading the page anew. What it does not take, the browser follows. */
export function useSoftNavigation() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.defaultPrevented || !isPlain(event) || !isPage(link)) return;
      event.preventDefault();
      const { pathname, search, hash } = new URL(link.href);
      startTransition(() => router.push(pathname + search + hash, { scroll: !('stays' in link.dataset) }));
    };
    window.addEventListener('click', follow);
    return () => window.removeEventListener('click', follow);
  }, [router]);
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Another page of this house: no file, no other site, no place on this page. */
function isPage(link: HTMLAnchorElement): boolean {
  if (link.origin !== window.location.origin || link.pathname.startsWith('/api/')) return false;
  if (link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) return false;
  return !link.getAttribute('href')?.startsWith('#');
}
