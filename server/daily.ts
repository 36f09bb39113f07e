import { keepQuarterSnapshot } from './operations/goal-snapshots';
import { keepForecasts } from './operations/keep-forecasts';
import { keepGoalForecasts } from './operations/keep-goal-forecasts';
import { keepStanding } from './operations/keep-standing';
import { emptyOldMails } from './operations/outbox';

const [firstAfterMs, everyMs] = [30_000, 3_600_000];

/** What the server does by itself, hour by hour: what is due once a day or month is done in time wherever days begin. */
export function startDailyWork(): void {
  const work = async () => {
    await keepForecasts().catch((error: unknown) => console.error('The forecasts of the day were not kept:', error));
    await keepGoalForecasts().catch((error: unknown) => console.error('The goals’ forecasts of the day were not kept:', error));
    await keepQuarterSnapshot().catch((error: unknown) => console.error('The snapshot of the quarter was not taken:', error));
    await emptyOldMails().catch((error: unknown) => console.error('Old mails were not emptied:', error));
    await keepStanding().catch((error: unknown) => console.error('The standing of the month was not kept:', error));
  };
  setTimeout(work, firstAfterMs).unref();
  setInterval(work, everyMs).unref();
}
