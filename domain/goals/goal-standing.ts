import type { GoalChance } from '@/domain/forecasts/goal-chance';
import { outlookOf } from '@/domain/forecasts/release-forecast';
import type { GoalOverride } from './goal-override';
import type { GoalScore, GoalStatus } from './goal-score';

/**
 * The colour of a goal and where it comes from: a person's word, what the closed year came to, the probability, or, where too little is
 * known for one, only the paths of its KPIs.
 */
export type GoalStanding = { status: GoalStatus; computed: GoalStatus } & (
  | { by: 'person'; override: GoalOverride }
  | { by: 'result'; isMet: boolean }
  | { by: 'chance'; chance: number }
  | { by: 'path' }
);

export function goalStanding(score: GoalScore, chance: GoalChance, override: GoalOverride | null): GoalStanding {
  const computed = computedStanding(score, chance);
  return override ? { by: 'person', override, status: override.status, computed: computed.status } : computed;
}

function computedStanding(score: GoalScore, chance: GoalChance): GoalStanding {
  if (chance.kind === 'final') {
    const status = chance.isMet ? 'good' : 'bad';
    return { by: 'result', isMet: chance.isMet, status, computed: status };
  }
  if (chance.kind !== 'chance') return { by: 'path', status: score.status, computed: score.status };
  const status = outlookOf(chance.chance);
  return { by: 'chance', chance: chance.chance, status, computed: status };
}
