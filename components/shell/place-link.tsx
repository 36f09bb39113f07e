'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A way to a place; knows whether one is there. */
export function PlaceLink({ href, label, icon, isThumb }: { href: string; label: string; icon: ReactNode; isThumb?: boolean }) {
  const path = usePathname();
  const isHere = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
  const look = isThumb
    ? 'flex min-h-14 flex-1 min-w-0 flex-col items-center justify-center gap-1 px-1 text-xs'
    : 'flex items-center gap-2.5 rounded px-2 py-1.5';
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
      className={`${look} ${isHere ? 'bg-accent-wash font-medium text-accent' : 'text-ink hover:bg-sunken'}`}
    >
      {icon}
      <span className="max-w-full truncate">{label}</span>
    </Link>
  );
}
