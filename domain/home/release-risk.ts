import { type Day, daysBetween } from '@/domain/calendar/day';
import type { ReleaseColour } from '@/domain/releases/release-colour';

export type ReleaseRisk = { kind: 'late'; days: number } | { kind: 'soon'; days: number };

const soonDays = 21;

/**
 * Whether a planned release needs somebody now: its day has passed, or work is open and the day is at most three weeks away or not likely to hold.
 * @param colour as computed from the chance
 */
export function releaseRisk(plannedOn: Day, openIssues: number, colour: ReleaseColour | null, today: Day): ReleaseRisk | null {
  const days = daysBetween(today, plannedOn);
  if (days < 0) return { kind: 'late', days: -days };
  const isUnlikely = colour === 'warning' || colour === 'bad';
  return openIssues > 0 && (days <= soonDays || isUnlikely) ? { kind: 'soon', days } : null;
}
