'use client';
import { Link } from '@/components/ui/link';
import type { ToldEvent } from './tell-event';

export type HistoryLine = Omit<ToldEvent, 'at' | 'isHidden'> & {
  id: string;
  /** What the line is about. */
  subject?: { name: string; href?: string };
  moment: { at: string; ago: string; whole: string };
  /** Said instead of what the reader may not know. */
  hidden?: string;
};

type Words = { before: string; after: string };

/** A component of the browser, so that lines travel as their data. */
export function HistoryLines({ lines, words }: { lines: readonly HistoryLine[]; words: Words }) {
  return (
    <ol className="flex flex-col divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="py-2 text-sm">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>
              {line.subject && <Subject {...line.subject} />}
              <bdi className="font-medium">{line.actor}</bdi> {line.deed}
            </span>
            <span className="text-muted text-xs">
              <time dateTime={line.moment.at} title={line.moment.whole} className="whitespace-nowrap">
                {line.moment.ago}
              </time>
            </span>
          </p>
          {line.hidden && <p className="text-muted">{line.hidden}</p>}
          {line.changes.length > 0 && <Changes changes={line.changes} words={words} />}
          {line.note && (
            <p className="mt-1 whitespace-pre-line border-line border-s-2 ps-2" dir="auto">
              {line.note}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Subject({ name, href }: { name: string; href?: string }) {
  return href ? (
    <Link href={href} className="me-1.5 font-medium">
      <bdi>{name}</bdi>
    </Link>
  ) : (
    <bdi className="me-1.5 font-medium">{name}</bdi>
  );
}

function Changes({ changes, words }: { changes: ToldEvent['changes']; words: Words }) {
  return (
    <dl className="mt-1 grid gap-x-3 gap-y-0.5 sm:grid-cols-[8rem_minmax(0,1fr)]">
      {changes.map(({ field, label, before, after }) => (
        <div key={field} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd>
            {before !== null && (
              <>
                <del className="text-muted decoration-line-strong" dir="auto">
                  <span className="sr-only">{words.before} </span>
                  {before}
                </del>
                <span aria-hidden className="mx-1.5 inline-block rtl:-scale-x-100">
                  →
                </span>
              </>
            )}
            <ins className="no-underline" dir="auto">
              <span className="sr-only">{words.after} </span>
              {after}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
