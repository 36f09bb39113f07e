import 'server-only';
import { readDb } from '@/db/connection';
import { countGoalForecasts, listForecastsAsEnded } from '@/db/queries/goal-calibration';
import { readGoalOutlooks } from '@/db/queries/goal-outlooks';
import type { Day } from '@/domain/calendar/day';
import { type FiscalSettings, fiscalYearSpan, quarterSpans } from '@/domain/calendar/fiscal';
import { goalCalibration } from '@/domain/forecasts/goal-calibration';
import type { Member } from '@/domain/people/member';

const mostYears = 3;
// As the fourth quarter ends the year is known already: that is no forecast any more.
const foretelling = 3;

/** The forecasts of the last years that are over, held against how they ended; and what is kept of the running one. */
export async function readCalibration(
  member: Member,
  years: readonly { id: string; year: number }[],
  settings: FiscalSettings,
  current: number,
  today: Day,
) {
  const db = await readDb();
  const over = years
    .filter(({ year }) => year < current)
    .sort((one, other) => other.year - one.year)
    .slice(0, mostYears);
  const goals = new Map<string, boolean>();
  const kpis = new Map<string, number>();
  for (const { id, year } of over) {
    const asked = { fiscalYearId: id, span: fiscalYearSpan(year, settings), before: fiscalYearSpan(year - 1, settings) };
    for (const outlook of (await readGoalOutlooks(db, member, asked, today)).goals) {
      if (outlook.chance.kind === 'final') goals.set(outlook.goal.id, outlook.chance.isMet);
      for (const { kpi, forecast } of outlook.kpis) if (forecast.kind === 'final') kpis.set(kpi.id, forecast.value);
    }
  }
  const quarters = over.flatMap(({ year }) => quarterSpans(year, settings).slice(0, foretelling));
  const { chances, ranges } = await listForecastsAsEnded(db, member, quarters);
  const running = quarterSpans(current, settings);
  return {
    calibration: goalCalibration(chances, ranges, { goals, kpis }),
    running: {
      quartersOver: running.filter(({ to }) => to < today).length,
      forecasts: await countGoalForecasts(db, member, running[0]?.from ?? today),
    },
  };
}
