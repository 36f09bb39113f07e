import { keepForecasts } from './operations/keep-forecasts';

const [firstAfterMs, everyMs] = [30_000, 3_600_000];

/** What the server does by itself, hour by hour: work that is due once a day is done in the first hour of the day, wherever its days begin. */
export function startDailyWork(): void {
  const work = () => keepForecasts().catch((error: unknown) => console.error('The forecasts of the day were not kept:', error));
  setTimeout(work, firstAfterMs).unref();
  setInterval(work, everyMs).unref();
}
