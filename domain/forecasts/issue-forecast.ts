import { addDays, type Day, daysBetween } from '@/domain/calendar/day';
import type { Issue } from '@/domain/issues/issue';
import type { TooFew } from '@/domain/statistics/figure';
import { countAll } from '@/domain/statistics/figure';
import { cycleDays, type Fixes } from './cycle-days';

/** Fewer fixes that took longer than this one so far are no experience. */
const neededOlder = 5;

/**
 * When one issue will be fixed if it goes like the team's others.
 * @property by with 85 % by this day; of an issue not started, when it is started today @property n fixes it is told from
 * @property passedDays days since its start, null before it; fixes that were faster than that no longer count
 */
export type IssueForecast =
  | { kind: 'forecast'; by: Day; days: number; n: number; passedDays: number | null; priority: Fixes['priority'] }
  | { kind: 'olderThanAll'; passedDays: number; n: number }
  | TooFew;

/** @param fixes of the issue's own class, see `fixesLike` */
export function issueForecast(issue: Pick<Issue, 'startedOn'>, fixes: Fixes, today: Day): IssueForecast {
  const all = cycleDays(fixes);
  if (all.kind === 'tooFew') return all;
  if (issue.startedOn === null) return forecast(all, today, null, fixes);
  const passedDays = Math.max(0, daysBetween(issue.startedOn, today));
  const longer = { ...fixes, counts: fixes.counts.filter((count) => count.value > passedDays) };
  if (countAll(longer.counts) < neededOlder) return { kind: 'olderThanAll', passedDays, n: all.n };
  const left = cycleDays(longer, neededOlder);
  return left.kind === 'tooFew' ? left : forecast(left, issue.startedOn, passedDays, fixes);
}

const forecast = ({ days, n }: { days: number; n: number }, from: Day, passedDays: number | null, { priority }: Fixes): IssueForecast => ({
  kind: 'forecast',
  by: addDays(from, days),
  ...{ days, n, passedDays, priority },
});
