import { Link } from '@/components/ui/link';

export function Logo({ organisationName }: { organisationName: string }) {
  return (
    <Link href="/" className="flex min-w-0 shrink-0 flex-col rounded px-2 leading-tight">
      <span className="font-semibold text-lg tracking-tight">Parcours</span>
      <span className="max-w-40 truncate text-muted text-xs max-md:sr-only">{organisationName}</span>
    </Link>
  );
}
