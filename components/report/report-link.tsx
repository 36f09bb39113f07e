import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

type ReportLinkProps = { href: string | null; isShared: boolean; className?: string; children: ReactNode };

/** A figure that opens its rows; on a page shown to people without an account it is only the figure. */
export function ReportLink({ href, isShared, className = 'link', children }: ReportLinkProps) {
  if (isShared || href === null) return <span>{children}</span>;
  return (
    <Link href={href} className={className}>
      {children}
    </Link>
  );
}
