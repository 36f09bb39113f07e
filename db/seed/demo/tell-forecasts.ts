import { type ForecastRow, keptForecast } from '@/db/writes/forecasts';
import { addDays, type Day, weekOf } from '@/domain/calendar/day';
import { openAhead, releaseForecast } from '@/domain/forecasts/release-forecast';
import { throughputSince, weeklyThroughput } from '@/domain/forecasts/weekly-throughput';
import type { Event } from '@/domain/history/event';
import { talliesOfEvent } from '@/domain/history/tallies';
import { type BurnRow, burnKinds, burnUp } from '@/domain/releases/burn-up';
import type { Release } from '@/domain/releases/release';

type Burnt = BurnRow & { releaseId: string };

const monday = 1;

/** What would have been forecast for every release on each Monday of its life, and today: from what was known on that day alone. */
export function tellForecasts(events: readonly Event[], releases: readonly Release[], today: Day): ForecastRow[] {
  const burnt = events.flatMap(talliesOfEvent).flatMap(({ measure, a, b, c, n }): Burnt[] => {
    const kind = burnKinds.find((candidate) => candidate === c);
    return measure === 'burn' && kind ? [{ releaseId: a, day: b, kind, n }] : [];
  });
  const openOn = (release: Release, day: Day) => {
    // A forecast of the morning: what happened on the day itself is not known yet.
    const burn = burnUp(
      burnt.filter(({ releaseId }) => releaseId === release.id),
      null,
      addDays(day, -1),
    );
    return burn.kind === 'burnUp' ? burn.remaining : 0;
  };
  return releases.flatMap((release) => {
    const ofProduct = releases.filter(({ productId }) => productId === release.productId);
    const ids = new Set(ofProduct.map(({ id }) => id));
    return forecastDaysOf(release, today).flatMap((day) => {
      const known = burnt.filter((row) => ids.has(row.releaseId) && row.day < day);
      const beganOn = known.reduce<Day | null>((first, row) => (first === null || row.day < first ? row.day : first), null);
      const recent = known.filter((row) => row.day >= throughputSince(day));
      const planned = ofProduct
        .filter(({ shippedOn }) => shippedOn === null || shippedOn > day)
        .map((each) => ({ id: each.id, productId: each.productId, plannedOn: plannedAsOf(each, events, day), open: openOn(each, day) }));
      const plannedOn = plannedAsOf(release, events, day);
      const waiting = { remaining: openOn(release, day), ahead: openAhead(planned).get(release.id) ?? 0 };
      return keptForecast(release.id, day, plannedOn, releaseForecast(weeklyThroughput(recent, beganOn, day), waiting, plannedOn, day));
    });
  });
}

function forecastDaysOf(release: Release, today: Day): Day[] {
  const days: Day[] = [];
  const first = addDays(weekOf(release.createdAt.toISOString().slice(0, 10), monday), 7);
  for (let day = first; day < (release.shippedOn ?? today); day = addDays(day, 7)) days.push(day);
  return release.shippedOn === null ? [...days, today] : days;
}

function plannedAsOf(release: Release, events: readonly Event[], day: Day): Day {
  const moves = events.filter((event) => event.subjectId === release.id && event.action === 'dateMoved' && event.day >= day);
  const [next] = moves.sort((one, other) => one.at.getTime() - other.at.getTime());
  const before = next?.changes.plannedOn?.[0];
  return typeof before === 'string' ? before : release.plannedOn;
}
