import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { weeklySeries } from '@/domain/history/flow';
import { burnPoints } from '@/domain/releases/burn-points';
import { type BurnRow, burnUp } from '@/domain/releases/burn-up';
import type { VisibleRelease } from '@/domain/releases/release';
import type { Report } from './report';

type DayCount = { day: Day; n: number };

export type ChartFacts = {
  /** The days of the quarter that have data. */
  span: Span;
  weekStartsOn: number;
  found: readonly DayCount[];
  fixed: readonly DayCount[];
  /** The next release that the reader may know, with its burn-up events. */
  next: { release: VisibleRelease; productName: string; burnRows: readonly BurnRow[] } | null;
  /** The last evening that the report knows. */
  day: Day;
  /** Where the issues of the weeks are charted. */
  flowHref: string;
};

export function makeCharts({ span, weekStartsOn, found, fixed, next, day, flowHref }: ChartFacts): Report['charts'] {
  const fixedOf = new Map(weeklySeries(fixed, span, weekStartsOn).map(({ week, n }) => [week, n]));
  const weeks = weeklySeries(found, span, weekStartsOn).map(({ week, n }) => ({ week, found: n, fixed: fixedOf.get(week) ?? 0 }));
  const sum = (kind: 'found' | 'fixed') => weeks.reduce((total, week) => total + week[kind], 0);
  return { flow: { weeks, found: sum('found'), fixed: sum('fixed'), href: flowHref }, burnUp: next ? makeBurnUp(next, day) : null };
}

function makeBurnUp({ release, productName, burnRows }: NonNullable<ChartFacts['next']>, evening: Day): Report['charts']['burnUp'] {
  const burn = burnUp(burnRows, release.freezeOn, release.shippedOn ?? evening);
  if (burn.kind === 'noEvents') return null;
  return {
    releaseId: release.id,
    name: release.name,
    productName,
    isConfidential: release.isConfidential,
    plannedOn: release.plannedOn,
    freezeOn: release.freezeOn,
    scope: burn.scope,
    done: burn.done,
    added: burn.addedAfterFreeze,
    days: burnPoints(burn.days),
    href: `/releases/${release.id}`,
  };
}
