import type { MailFailure } from './mail';

const minute = 60_000;
const waits = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60].map((minutes) => minutes * minute);

/** As long as a claimed mail belongs to whoever claimed it; longer than any sending takes. */
export const leaseMs = 5 * minute;

/** News of last week is no news: whoever still wants it sent asks for it. */
const tooOldAfterMs = 3 * 24 * 60 * minute;

export const isTooOld = (queuedAt: Date, now: Date): boolean => now.getTime() - queuedAt.getTime() > tooOldAfterMs;

/**
 * When to try again. @param tries how often it was tried, this time included, 1… @returns null when it makes no sense to try again:
 * the server refused it for good, or eight tries failed
 */
export function nextTryAt(tries: number, failure: MailFailure, isForGood: boolean, now: Date): Date | null {
  const wait = waits[tries - 1];
  if (isForGood || failure === 'tooOld' || wait === undefined) return null;
  return new Date(now.getTime() + wait);
}
