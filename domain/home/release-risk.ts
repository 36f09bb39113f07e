import { type Day, daysBetween } from '@/domain/calendar/day';

export type ReleaseRisk = { kind: 'late'; days: number } | { kind: 'soon'; days: number };

const soonDays = 21;

/** Whether a planned release with open issues needs somebody now: its day has passed, or is at most three weeks away. */
export function releaseRisk(plannedOn: Day, openIssues: number, today: Day): ReleaseRisk | null {
  const days = daysBetween(today, plannedOn);
  if (days < 0) return { kind: 'late', days: -days };
  return openIssues > 0 && days <= soonDays ? { kind: 'soon', days } : null;
}
