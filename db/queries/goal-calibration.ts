import { and, asc, between, count, eq, gte, or } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { goalForecasts, kpiForecasts } from '@/db/schema/goal-records';
import { addDays, type Day } from '@/domain/calendar/day';
import type { QuarterSpan } from '@/domain/calendar/fiscal';
import type { SaidChance, SaidRange } from '@/domain/forecasts/goal-calibration';
import type { Member } from '@/domain/people/member';

// A server that slept over the last Monday of a quarter has the one before.
const daysBefore = 13;

/** The last weekly forecast that each of these quarters saw of each goal and KPI. */
export async function listForecastsAsEnded(
  db: Database,
  _viewer: Pick<Member, 'role'>,
  quarters: readonly QuarterSpan[],
): Promise<{ chances: SaidChance[]; ranges: SaidRange[] }> {
  if (quarters.length === 0) return { chances: [], ranges: [] };
  const within = (day: typeof goalForecasts.madeOn | typeof kpiForecasts.madeOn) =>
    or(...quarters.map(({ to }) => between(day, addDays(to, -daysBefore), to)));
  const goals = await db
    .select({ goalId: goalForecasts.goalId, madeOn: goalForecasts.madeOn, chance: goalForecasts.chance })
    .from(goalForecasts)
    .where(and(eq(goalForecasts.isWeekly, true), within(goalForecasts.madeOn)))
    .orderBy(asc(goalForecasts.madeOn));
  const kpis = await db
    .select({ kpiId: kpiForecasts.kpiId, madeOn: kpiForecasts.madeOn, low: kpiForecasts.low, high: kpiForecasts.high })
    .from(kpiForecasts)
    .where(and(eq(kpiForecasts.isWeekly, true), within(kpiForecasts.madeOn)))
    .orderBy(asc(kpiForecasts.madeOn));
  const quarterOf = (day: Day) => quarters.find(({ from, to }) => day >= from && day <= to);
  // The later one of a quarter replaces the one before it.
  const chances = new Map(goals.map(({ madeOn, ...said }) => [`${said.goalId} ${quarterOf(madeOn)?.from}`, said]));
  const ranges = new Map(
    kpis.flatMap(({ madeOn, ...said }) => {
      const quarter = quarterOf(madeOn);
      return quarter ? [[`${said.kpiId} ${quarter.from}`, { ...said, quarter: quarter.quarter }] as const] : [];
    }),
  );
  return { chances: [...chances.values()], ranges: [...ranges.values()] };
}

/** How many weekly forecasts of goals are kept since a day. */
export async function countGoalForecasts(db: Database, _viewer: Pick<Member, 'role'>, since: Day): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(goalForecasts)
    .where(and(eq(goalForecasts.isWeekly, true), gte(goalForecasts.madeOn, since)));
  return row?.n ?? 0;
}
