import type { Tone } from '@/components/ui/tone';
import type { GoalStatus } from '@/domain/goals/goal-score';

/** Colour and shape together, so that neither is alone. */
export const goalStatusLooks = {
  good: { tone: 'good', mark: '●' },
  warning: { tone: 'warning', mark: '◐' },
  bad: { tone: 'bad', mark: '○' },
  unknown: { tone: 'neutral', mark: '?' },
} as const satisfies Record<GoalStatus, { tone: Tone; mark: string }>;
