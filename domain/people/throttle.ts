/** Failed sign-ins of one account since the last that worked. */
export type Attempts = { failures: number; lastAt: Date };

const freeFailures = 5;
const firstWaitMs = 5_000;
const longestWaitMs = 15 * 60_000;

/** When the next attempt is welcome: the wait doubles with every failure after the fifth, up to a quarter of an hour. */
export function nextAttemptAt(attempts: Attempts): Date {
  const beyond = attempts.failures - freeFailures;
  if (beyond < 0) return attempts.lastAt;
  const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(beyond, 20));
  return new Date(attempts.lastAt.getTime() + waitMs);
}

export const isThrottled = (attempts: Attempts | undefined, now: Date) => attempts !== undefined && now < nextAttemptAt(attempts);
