import type { Day } from '@/domain/calendar/day';

export const overrideStatuses = ['good', 'warning', 'bad'] as const;
export type OverrideStatus = (typeof overrideStatuses)[number];

/** A person's word instead of the forecast's colour, with the reason. It stays visible, and ends when it is taken back. */
export type GoalOverride = {
  id: string;
  goalId: string;
  status: OverrideStatus;
  reason: string;
  byId: string | null;
  byName: string | null;
  day: Day;
  version: number;
};
