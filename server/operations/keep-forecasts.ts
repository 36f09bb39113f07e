import { inTransaction, readDb } from '@/db/connection';
import { readPace } from '@/db/queries/forecasts';
import { findOrganisation } from '@/db/queries/organisation';
import { listReleases } from '@/db/queries/releases';
import { listTallies } from '@/db/queries/tallies';
import { insertForecasts, keptForecast } from '@/db/writes/forecasts';
import { dayIn } from '@/domain/calendar/day';
import { openAhead, releaseForecast } from '@/domain/forecasts/release-forecast';
import { throughputSince, weeklyThroughput } from '@/domain/forecasts/weekly-throughput';
import { fixesPerRelease } from '@/domain/program/fixes-per-release';
import { program } from './program';

/** Keeps today's forecast of every planned release. Asked again on the same day it changes nothing. @returns how many were made */
export async function keepForecasts(now = new Date()): Promise<number> {
  const db = await readDb();
  const organisation = await findOrganisation(db);
  if (!organisation) return 0;
  const today = dayIn(organisation.timeZone, now);
  const planned = (await listReleases(db, program)).filter((release) => release.status === 'planned');
  const fixes = fixesPerRelease(await listTallies(db, 'release', { a: planned.map(({ id }) => id) }));
  const seen = planned.flatMap((release) => (release.isMasked ? [] : [{ ...release, open: fixes.get(release.id)?.open ?? 0 }]));
  const ahead = openAhead(seen);
  const paces = new Map<string, number[]>();
  let made = 0;
  for (const release of seen) {
    const pace = paces.get(release.productId) ?? (await paceOf(release.productId, today));
    paces.set(release.productId, pace);
    const rows = keptForecast(
      release.id,
      today,
      release.plannedOn,
      releaseForecast(pace, { remaining: release.open, ahead: ahead.get(release.id) ?? 0 }, release.plannedOn, today),
    );
    await inTransaction((tx) => insertForecasts(tx, rows));
    made += rows.length;
  }
  return made;
}

async function paceOf(productId: string, today: string): Promise<number[]> {
  const { rows, beganOn } = await readPace(await readDb(), program, productId, throughputSince(today));
  return weeklyThroughput(rows, beganOn, today);
}
