import { type Day, daysBetween } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Random } from './random';
import type { DemoKpi } from './story/demo-goal';

/** What a KPI showed on a day: the target path times its pace, with the noise of real months. @param daysAgo counted from the day of loading */
export function kpiValue(kpi: DemoKpi, at: { day: Day; span: Span; daysAgo: number }, random: Random): number {
  const rounded = (value: number) => Number(value.toFixed(kpi.decimals ?? 0));
  if (kpi.hotline) return rounded(hotline[kpi.hotline](-at.daysAgo, random));
  const noise = random.share() * 2 - 1;
  if (kpi.limits) return rounded(kpi.baseline + noise * (kpi.limits[1] - kpi.limits[0]) * 0.24);
  const share = shareOfPath(kpi, at);
  const progress = share * (kpi.pace ?? 1) + noise * 0.035 * Math.min(1, share * 4);
  return rounded(kpi.baseline + (kpi.target - kpi.baseline) * progress);
}

const monthsInYear = 12;
const earlierPace = 0.6;

/** What a KPI showed before its year began: it stood still around its baseline, or was on its way at a slower pace. */
export function earlierValue(kpi: DemoKpi, at: { day: Day; span: Span; daysAgo: number }, random: Random): number {
  if (kpi.hotline || kpi.limits) return kpiValue(kpi, at, random);
  const noise = random.share() * 2 - 1;
  const months = daysBetween(at.day, at.span.from) / 30.4;
  const way = kpi.stoodStill ? noise * 0.05 : -earlierPace * (kpi.pace ?? 1) * (months / monthsInYear) + noise * 0.02;
  return Number((kpi.baseline + (kpi.target - kpi.baseline) * way).toFixed(kpi.decimals ?? 0));
}

/** How much of the way the target path asks for by a day, 0…1. */
function shareOfPath(kpi: DemoKpi, { day, span }: { day: Day; span: Span }): number {
  const elapsed = Math.min(1, (daysBetween(span.from, day) + 1) / (daysBetween(span.from, span.to) + 1));
  if (!kpi.path) return elapsed;
  const corners = [0, ...kpi.path, 1];
  const quarter = Math.min(3, Math.floor(elapsed * 4));
  const [from = 0, to = 1] = [corners[quarter], corners[quarter + 1]];
  return from + (to - from) * (elapsed * 4 - quarter);
}

// Three phases: computers and web site, phones, all categories. The published results are reached 45 days ago.
const phases = { first: -210, second: -130, third: -75, reached: -45 };

const hotline = {
  lossPp: (at: number, random: Random) => -8.5 * reachedShare(at) + (isSettled(at) ? 0 : random.share() * 0.3),
  handled: (at: number, random: Random) => 20_000 * reachedShare(at) + (isSettled(at) ? 0 : Math.round(random.share() * 500)),
  repeats: (at: number) => 2_997 * reachedShare(at),
  lines: (at: number) => (at < phases.first ? 18 : at < phases.second ? 15 : at < phases.third ? 9 : 1),
  departments: (at: number) => (at < -330 ? 0 : at < phases.first ? 2 : at < phases.second ? 3 : 4),
} as const;

const isSettled = (at: number) => at >= phases.reached || at < phases.first;

function reachedShare(at: number): number {
  const ramp = (from: number, to: number) => Math.min(1, Math.max(0, (at - from) / (to - from)));
  return (
    0.22 * ramp(phases.first, phases.first + 40) + 0.38 * ramp(phases.second, phases.second + 30) + 0.4 * ramp(phases.third, phases.reached)
  );
}
