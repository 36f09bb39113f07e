import type { Database } from '@/db/dialect/dialect';
import { readLedgerYear } from '@/db/queries/goal-ledger';
import { listGoalTree } from '@/db/queries/goals';
import { insertGoalForecasts, insertSnapshot } from '@/db/writes/goal-records';
import { addDays, type Day, weekOf } from '@/domain/calendar/day';
import { fiscalYearSpan, quarterSpans } from '@/domain/calendar/fiscal';
import { type KeptGoalForecast, type KeptKpiForecast, keptGoalForecasts } from '@/domain/forecasts/goal-kept-forecast';
import { type GoalOutlook, goalOutlook } from '@/domain/goals/goal-outlook';
import { snapshotGoals } from '@/domain/goals/goal-snapshot';
import { readGoals } from '@/domain/goals/read-goals';
import { fiscalSettings, type ToldYear } from './fiscal-story';
import type { ToldDemo } from './tell-demo';

const monday = 1;
const rowsAtOnce = 200;
const takenAt = (day: Day) => new Date(Date.parse(`${day}T00:40:00Z`));

/** What the server would have kept of the goals: a forecast each Monday and today, a snapshot at each quarter's end; and one by hand. */
export async function keepGoalRecords(tx: Database, { book, goals: told }: ToldDemo, today: Day): Promise<void> {
  for (const { year } of told.told) {
    const fiscalYear = told.years.find((one) => one.year === year.year);
    if (!fiscalYear) continue;
    const outlooksOn = await openYear(tx, fiscalYear.id, year, book.member('maren'), today);
    const days = forecastDays(year, today);
    const kept = days.map((day) => keptGoalForecasts(outlooksOn(addDays(day, -1)), day));
    await insertInParts(
      tx,
      kept.flatMap(({ goals }) => goals),
      kept.flatMap(({ kpis }) => kpis),
    );
    const snapshots = [
      ...quarterSpans(year.year, fiscalSettings).flatMap(({ quarter, to }) =>
        to < today ? [{ id: `${fiscalYear.id}-q${quarter}`, quarter, takenOn: to, takenById: null, note: '' }] : [],
      ),
      ...(year.isPast ? [] : byHand(book.calendar.day(-18), year, book)),
    ];
    for (const snapshot of snapshots) {
      const said = told.checkIns.filter(({ day }) => day <= snapshot.takenOn).reverse();
      const pillars = told.pillars.filter(({ fiscalYearId }) => fiscalYearId === fiscalYear.id);
      const goals = snapshotGoals(pillars, outlooksOn(snapshot.takenOn), said);
      await insertSnapshot(tx, { ...snapshot, fiscalYearId: fiscalYear.id, takenAt: takenAt(addDays(snapshot.takenOn, 1)), goals });
    }
  }
}

/** How the year's goals stood and what was forecast on a past day, from what is told of the days up to it. */
async function openYear(
  tx: Database,
  fiscalYearId: string,
  { year, span }: ToldYear,
  viewer: Parameters<typeof listGoalTree>[1],
  today: Day,
): Promise<(until: Day) => GoalOutlook[]> {
  const before = fiscalYearSpan(year - 1, fiscalSettings);
  const tree = await listGoalTree(tx, viewer, fiscalYearId);
  const ledger = await readLedgerYear(tx, viewer, tree.kpis, span, before.from);
  return (until) => readGoals(tree, ledger, span, today, until, before).map((reading) => goalOutlook(reading, null, span, until));
}

function forecastDays({ span, isPast }: ToldYear, today: Day): Day[] {
  const days: Day[] = [];
  for (let day = addDays(weekOf(span.from, monday), 7); day < today && day <= span.to; day = addDays(day, 7)) days.push(day);
  return isPast ? days : [...days, today];
}

function byHand(day: Day, { span, year }: ToldYear, book: ToldDemo['book']) {
  if (day < span.from) return [];
  const quarter = quarterSpans(year, fiscalSettings).find(({ from, to }) => day >= from && day <= to)?.quarter ?? 1;
  return [{ id: book.id(takenAt(day)), quarter, takenOn: day, takenById: book.member('maren').id, note: 'Steering meeting' }];
}

async function insertInParts(tx: Database, goals: readonly KeptGoalForecast[], kpis: readonly KeptKpiForecast[]) {
  for (let start = 0; start < Math.max(goals.length, kpis.length); start += rowsAtOnce) {
    await insertGoalForecasts(tx, goals.slice(start, start + rowsAtOnce), kpis.slice(start, start + rowsAtOnce));
  }
}
