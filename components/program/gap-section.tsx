import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';

type GapSectionProps = {
  id: string;
  title: string;
  /** What is broken there and how to mend it. */
  help: string;
  /** Said where nothing is broken. */
  whole: string;
  lines: readonly { id: string; href: string; name: string; note: string }[];
  all?: ReactNode;
};

/** One kind of break in the line from policy to proof, each break a way to where it is mended. */
export function GapSection({ id, title, help, whole, lines, all }: GapSectionProps) {
  return (
    <Section id={id} title={title} aside={lines.length > 0 ? all : undefined}>
      <p className="mb-2 max-w-prose text-muted text-sm">{lines.length === 0 ? whole : help}</p>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5 text-sm">
            <Link href={line.href} dir="auto" className="link line-clamp-2 min-w-0">
              {line.name}
            </Link>
            {line.note && <span className="text-muted text-xs">{line.note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
