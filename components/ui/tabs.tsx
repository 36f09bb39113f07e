import type { ReactNode } from 'react';
import { Link } from './link';

export type Tab = { href: string; label: string; count?: ReactNode; isCurrent: boolean };

/** Views of one thing; each is an address, so that it can be shared and the back button works. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} data-screen-only className="-mb-px flex gap-4 overflow-x-auto">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab.isCurrent ? 'page' : undefined}
          className={`whitespace-nowrap border-b-2 py-1.5 font-medium ${tab.isCurrent ? 'border-accent text-ink' : 'border-transparent text-muted hover:text-ink'}`}
        >
          {tab.label}
          {tab.count !== undefined && <span className="ms-1.5 font-normal text-muted text-xs">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
