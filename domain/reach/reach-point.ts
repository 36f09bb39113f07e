import type { Day } from '@/domain/calendar/day';

export const reachSources = ['typed', 'pasted', 'api'] as const;
export type ReachSource = (typeof reachSources)[number];

/** Every user at once, in no channel of its own. */
export const everyone = '';

/** On a day, the share 0…1 of the users of a channel who had the release, or met the new way. */
export type ReachPoint = { channel: string; day: Day; share: number };

/** The line of a pasted column that says a measurement, counted from 1, and its text. */
export type PastedLine = { line: number; text: string };

/** What reach is measured of: a shipped release, or a fix that needs none and works from a day on. */
export type ReachSubject = { kind: 'release'; releaseId: string } | { kind: 'issue'; issueId: string };
