import type { Database } from '@/db/dialect/dialect';
import { forecasts } from '@/db/schema/forecasts';
import { type Day, weekdayOf } from '@/domain/calendar/day';
import type { ReleaseForecast } from '@/domain/forecasts/release-forecast';

export type ForecastRow = typeof forecasts.$inferInsert;

const monday = 1;

/** A forecast as it is kept; refusals are none. */
export function keptForecast(releaseId: string, madeOn: Day, plannedOn: Day, forecast: ReleaseForecast): ForecastRow[] {
  if (forecast.kind !== 'forecast') return [];
  const { remaining, chance, on, straightOn } = forecast;
  const days = { on50: on[50], on70: on[70], on85: on[85], on95: on[95], straightOn };
  return [{ releaseId, madeOn, plannedOn, remaining, chance, ...days, isWeekly: weekdayOf(madeOn) === monday }];
}

/** Keeps forecasts; one that was made that day stays as it is. */
export async function insertForecasts(tx: Database, rows: readonly ForecastRow[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insert(forecasts)
      .values([...rows])
      .onConflictDoNothing();
}
