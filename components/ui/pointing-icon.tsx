import type { LucideIcon } from 'lucide-react';

/** An icon with a direction: points the other way in a right-to-left language. */
export function PointingIcon({ icon: Icon, className = 'size-4' }: { icon: LucideIcon; className?: string }) {
  return <Icon aria-hidden className={`rtl:-scale-x-100 ${className}`} />;
}
