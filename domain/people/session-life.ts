const minute = 60_000;
const hour = 60 * minute;

/** A session ends when nobody used it for this long … */
export const idleLimitMs = 12 * hour;
/** … and in any case this long after signing in. */
export const absoluteLimitMs = 30 * 24 * hour;
/** How stale `lastSeenAt` may be: a page view is not worth a write. */
export const seenEveryMs = 5 * minute;

export type SessionTimes = { lastSeenAt: Date; expiresAt: Date };

export const isSessionAlive = (session: SessionTimes, now: Date) =>
  now < session.expiresAt && now.getTime() - session.lastSeenAt.getTime() < idleLimitMs;

export const isSeenDue = (session: SessionTimes, now: Date) => now.getTime() - session.lastSeenAt.getTime() >= seenEveryMs;
