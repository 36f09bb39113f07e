import type { Tone } from '@/components/ui/tone';
import type { GoalStatus } from '@/domain/goals/goal-score';

/** Colour and shape together, so that neither is alone. */
export const goalStatusLooks = {
  good: { tone: 'good', mark: 100 },
  warning: { tone: 'warning', mark: 50 },
  bad: { tone: 'bad', mark: 0 },
  unknown: { tone: 'neutral', mark: '?' },
} as const satisfies Record<GoalStatus, { tone: Tone; mark: string | number }>;
