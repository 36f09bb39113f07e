import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

/** A thing to do next, with why; without an address it only explains. */
export function NextStep({ title, href, children }: { title: string; href?: string; children: ReactNode }) {
  return (
    <li className="relative flex flex-col gap-1 rounded border border-line bg-surface p-4 has-[a:hover]:bg-sunken">
      {href ? (
        <Link href={href} className="font-semibold after:absolute after:inset-0">
          {title}
        </Link>
      ) : (
        <span className="font-semibold">{title}</span>
      )}
      <span className="text-muted">{children}</span>
    </li>
  );
}
