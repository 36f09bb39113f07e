import { addDays, type Day, daysBetween } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { openStatuses, type Priority } from '@/domain/issues/issue';
import type { SeenRelease, VisibleRelease } from '@/domain/releases/release';
import { slipDays } from '@/domain/releases/release-health';
import { issueRows } from './issue-rows';
import type { Report } from './report';
import type { LateIssue, RiskyRelease, SlippedRelease } from './report-late';

export type LateRow = {
  id: string;
  key: string;
  title: string;
  productName: string;
  priority: Priority | null;
  ownerName: string | null;
  dueOn: Day | null;
  slipCount: number;
  blockedBecause: string;
  moveNote: string;
};

export type LateFacts = {
  span: Span;
  /** The evening on which it counts what is late: today's, or that of the quarter's last day. */
  day: Day;
  isPast: boolean;
  productIds: readonly string[];
  overdue: number;
  overdueTop: number;
  issues: readonly LateRow[];
  releases: readonly SeenRelease[];
  productNames: ReadonlyMap<string, string>;
  /** Of each release: issues that are not done. */
  open: ReadonlyMap<string, number>;
  forecasts: ReadonlyMap<string, { chance: number; on85: Day | null }>;
  moves: readonly { releaseId: string; day: Day; note: string; actorName: string | null }[];
};

const likelyFrom = 0.85;
const [mostReasons, mostReleases] = [3, 5];

/** What is late and why: on the evening of a quarter's last day, while it runs today. */
export function makeLate(facts: LateFacts): Report['late'] {
  const overdue = { status: [...openStatuses], overdue: true, dueTo: lastDue(facts.day), product: [...facts.productIds] };
  const onDay = { asOf: facts.isPast ? facts.day : null };
  const seen = facts.releases.filter((release): release is VisibleRelease => !release.isMasked);
  const top = issueRows({ ...overdue, priority: ['P0', 'P1'] }, onDay);
  return {
    overdue: { n: facts.overdue, href: issueRows(overdue, onDay) },
    overdueTop: { n: facts.overdueTop, href: top },
    issues: facts.issues.flatMap((row) => lateIssue(row, facts.day)),
    slipped: seen
      .flatMap((release) => slippedRelease(release, facts))
      .sort((one, other) => other.slipDays - one.slipDays)
      .slice(0, mostReleases),
    risky: seen
      .flatMap((release) => riskyRelease(release, facts))
      .sort(riskiestFirst)
      .slice(0, mostReleases),
    hiddenReleases: facts.releases.filter((release) => release.isMasked && release.status === 'planned').length,
    href: top,
  };
}

/** The last day on which something was due that is late on a day. */
export const lastDue = (day: Day): Day => addDays(day, -1);

function lateIssue({ dueOn, priority, blockedBecause, moveNote, ...row }: LateRow, day: Day): LateIssue[] {
  if (dueOn === null || priority === null) return [];
  const why = blockedBecause || moveNote;
  return [
    { ...row, priority, dueOn, daysLate: daysBetween(dueOn, day), isBlocked: blockedBecause !== '', why, href: `/issues/${row.key}` },
  ];
}

const named = (release: VisibleRelease, { productNames }: LateFacts) => ({
  id: release.id,
  name: release.name,
  productName: productNames.get(release.productId) ?? '',
  isConfidential: release.isConfidential,
  href: `/releases/${release.id}`,
});

function slippedRelease(release: VisibleRelease, facts: LateFacts): SlippedRelease[] {
  const { plannedOn, originalPlannedOn, shippedOn } = release;
  const touches = [plannedOn, originalPlannedOn, shippedOn].some((day) => day !== null && day >= facts.span.from && day <= facts.span.to);
  const days = slipDays(release);
  if (!touches || days <= 0 || release.status === 'cancelled') return [];
  const reasons = facts.moves.filter((move) => move.releaseId === release.id && move.note !== '').slice(0, mostReasons);
  return [
    {
      ...named(release, facts),
      plannedOn,
      originalPlannedOn,
      shippedOn,
      slipDays: days,
      reasons: reasons.map(({ day, note, actorName }) => ({ day, why: note, by: actorName })),
    },
  ];
}

function riskyRelease(release: VisibleRelease, facts: LateFacts): RiskyRelease[] {
  const { plannedOn } = release;
  if (release.status !== 'planned' || plannedOn > facts.span.to) return [];
  const forecast = facts.forecasts.get(release.id);
  const overdueDays = Math.max(0, daysBetween(plannedOn, facts.day));
  if (overdueDays === 0 && (forecast === undefined || forecast.chance >= likelyFrom)) return [];
  const open = facts.open.get(release.id) ?? 0;
  return [{ ...named(release, facts), plannedOn, open, chance: forecast?.chance ?? null, on85: forecast?.on85 ?? null, overdueDays }];
}

const riskiestFirst = (one: RiskyRelease, other: RiskyRelease) =>
  other.overdueDays - one.overdueDays || (one.chance ?? 1) - (other.chance ?? 1) || one.plannedOn.localeCompare(other.plannedOn);
