'use client';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { lookOf } from './series-look';

export type BarRow = {
  label: ReactNode;
  id: string;
  href?: string;
  /** Parts of the bar in order, each of one series; `title` says what it is: "3 overdue". */
  parts: readonly { value: number; look: number; title: string; href?: string }[];
  /** The row's figure in words. */
  text: string;
};

type BarListProps = { title: string; sentence: string; emptySentence: string; rows: readonly BarRow[]; legend?: ReactNode };

/** Lying bars with their names and figures: load per owner, ageing. Pure HTML; its text is the table. */
export function BarList({ title, sentence, emptySentence, rows, legend }: BarListProps) {
  const most = Math.max(1, ...rows.map((row) => row.parts.reduce((sum, part) => sum + part.value, 0)));
  return (
    <figure className="panel min-w-0 p-3">
      <figcaption>
        <h3 className="font-medium text-muted text-sm">{title}</h3>
        <p className="mb-2 font-semibold">{rows.length === 0 ? emptySentence : sentence}</p>
      </figcaption>
      {rows.length > 0 && legend}
      <ul className="grid gap-1">
        {rows.map((row) => (
          <li
            key={row.id}
            className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-sm max-sm:mb-1 sm:grid sm:grid-cols-[minmax(6rem,11rem)_1fr_auto]"
          >
            <span className="truncate max-sm:whitespace-normal">
              {row.href ? (
                <Link href={row.href} className="link">
                  {row.label}
                </Link>
              ) : (
                row.label
              )}
            </span>
            <span className="flex h-3.5 max-sm:order-last max-sm:w-full">
              {row.parts.map((part) => (
                <BarPart key={part.title} {...part} share={part.value / most} />
              ))}
            </span>
            <span className="text-end text-muted sm:whitespace-nowrap">{row.text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function BarPart({ share, look, title, href }: { share: number; look: number; title: string; href?: string }) {
  const { color } = lookOf(look);
  // Every second series is hatched: neighbours differ without colour.
  const hatch = `repeating-linear-gradient(135deg, ${color} 0 4px, var(--surface) 4px 6px)`;
  const style = { width: `${share * 100}%`, background: look % 2 === 1 ? hatch : color };
  const shape = 'block h-full min-w-px first:rounded-s-sm last:rounded-e-sm';
  if (!href) return <span title={title} className={shape} style={style} />;
  return (
    <a href={href} title={title} className={shape} style={style}>
      <span className="sr-only">{title}</span>
    </a>
  );
}
