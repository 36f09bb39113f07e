import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { accept, type Result, refuse } from '@/domain/result';

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

/**
 * Whether a person's word may still take the place of the forecast's colour: on the last day of the fiscal year yes, afterwards the colour
 * says what was reached, and is refused.
 */
export const canOverride = (year: Span, today: Day): Result<true> => (today > year.to ? refuse('goals.yearEnded') : accept(true));
