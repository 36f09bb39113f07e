'use client';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Day } from '@/domain/calendar/day';
import { dayNumber, shareBetween } from './chart-scale';

export type TimelineTone = 'neutral' | 'good' | 'warning' | 'bad' | 'accent';
export type TimelinePoint = { day: Day; label: string; tone: TimelineTone; isOpen?: boolean };

export type TimelineRow = {
  id: string;
  label: string;
  href?: string;
  note?: ReactNode;
  /** A line between two days, as from the first plan to the present one. */
  span?: { from: Day; to: Day; tone: TimelineTone };
  points: readonly TimelinePoint[];
};

type TimelineProps = {
  title: string;
  sentence: string;
  emptySentence: string;
  from: Day;
  to: Day;
  /** Quarters, as the organisation counts them; `to` is the day after. */
  periods: readonly { label: string; from: Day; to: Day }[];
  today?: { day: Day; label: string };
  rows: readonly TimelineRow[];
};

// Room for the names, and for a period's label beside the next.
const [nameRem, periodRem] = [9, 5.5];

const paints = {
  neutral: 'border-line-strong bg-line-strong',
  good: 'border-good bg-good',
  warning: 'border-warning bg-warning',
  bad: 'border-bad bg-bad',
  accent: 'border-accent bg-accent',
} as const satisfies Record<TimelineTone, string>;

/** Days on lines against fiscal quarters. Pure HTML: each point is named, each row opens its own page. */
export function Timeline({ title, sentence, emptySentence, from, to, periods, today, rows }: TimelineProps) {
  const at = (day: Day) => `${shareBetween(dayNumber(day), dayNumber(from), dayNumber(to)) * 100}%`;
  return (
    <figure className="panel min-w-0 p-3">
      <figcaption>
        <h3 className="font-medium text-muted text-sm">{title}</h3>
        <p className="mb-2 font-semibold">{rows.length === 0 ? emptySentence : sentence}</p>
      </figcaption>
      {rows.length > 0 && (
        <div className="overflow-x-auto">
          <div className="relative min-w-2xl pt-6" style={{ minWidth: `${nameRem + periods.length * periodRem}rem` }}>
            <div aria-hidden className="absolute inset-y-0 start-32 end-6 lg:start-60">
              {periods.map((period) => (
                <div
                  key={period.label}
                  className="absolute inset-y-0 border-line border-s ps-1 text-muted text-xs"
                  style={{ insetInlineStart: at(period.from) }}
                >
                  {period.label}
                </div>
              ))}
              {/* Where it is wider than the screen, it opens with today beside the names. */}
              {today && (
                <span className="absolute [scroll-initial-target:nearest]" style={{ insetInlineStart: `calc(${at(today.day)} - 10rem)` }} />
              )}
              {today && (
                <div className="absolute inset-y-0 border-accent border-s border-dashed" style={{ insetInlineStart: at(today.day) }}>
                  <span className="absolute bottom-0 start-1 whitespace-nowrap bg-surface text-accent text-xs">{today.label}</span>
                </div>
              )}
            </div>
            <ul className="relative pb-5">
              {rows.map((row) => (
                <li
                  key={row.id}
                  className="grid grid-cols-[7rem_1fr] items-center gap-4 lg:grid-cols-[14rem_1fr] border-line border-t py-1.5 pe-6 text-sm"
                >
                  <div className="sticky start-0 z-1 min-w-0 bg-surface">
                    <div dir="auto" className="truncate font-medium">
                      {row.href ? (
                        <Link href={row.href} className="link">
                          <bdi>{row.label}</bdi>
                        </Link>
                      ) : (
                        <bdi>{row.label}</bdi>
                      )}
                    </div>
                    {row.note && <div className="text-muted text-xs">{row.note}</div>}
                  </div>
                  <TimelineTrack row={row} at={at} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </figure>
  );
}

function TimelineTrack({ row, at }: { row: TimelineRow; at: (day: Day) => string }) {
  const [first, last] = row.span ? [row.span.from, row.span.to].sort() : [];
  return (
    <div className="relative h-6">
      {row.span && first && last && (
        <div
          className={`absolute top-3 border-t-2 bg-transparent ${paints[row.span.tone]}`}
          style={{ insetInlineStart: at(first), width: `calc(${at(last)} - ${at(first)})` }}
        />
      )}
      {row.points.map((point) => (
        <span
          key={`${point.day} ${point.label}`}
          title={point.label}
          className={`absolute top-1.5 size-3 -translate-x-1/2 rotate-45 rounded-[2px] border-2 rtl:translate-x-1/2 ${paints[point.tone]} ${point.isOpen ? 'bg-surface' : ''}`}
          style={{ insetInlineStart: at(point.day) }}
        >
          <span className="sr-only">{point.label}</span>
        </span>
      ))}
    </div>
  );
}
