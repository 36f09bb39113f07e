'use client';
import { usePathname } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Place } from './places';

export type ShownPlace = Pick<Place, 'name' | 'href' | 'icon' | 'key'> & { label: string };

const looks = {
  rail: { link: 'flex items-center gap-2.5 rounded px-2 py-1.5', icon: 'size-4' },
  sheet: { link: 'flex items-center gap-2.5 rounded px-2 py-1.5', icon: 'size-5' },
  thumb: {
    link: 'flex min-h-14 flex-1 min-w-0 flex-col items-center justify-center gap-1 px-0.5 text-xs ltr:tracking-tighter',
    icon: 'size-5',
  },
} as const;

/** The ways to some places; they know whether one is there. */
export function PlaceLinks({ places, look }: { places: readonly ShownPlace[]; look: keyof typeof looks }) {
  const path = usePathname();
  return places.map(({ href, icon, label }) => {
    const isHere = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
    return (
      <Link
        key={href}
        href={href}
        aria-current={isHere ? 'page' : undefined}
        className={`${looks[look].link} ${isHere ? 'bg-accent-wash font-medium text-accent' : 'text-ink hover:bg-sunken'}`}
      >
        <Icon name={icon} className={looks[look].icon} />
        <span className="max-w-full truncate">{label}</span>
      </Link>
    );
  });
}
