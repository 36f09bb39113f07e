import { accept, type Result, refuse } from '@/domain/result';
import type { Outcome, OutcomeCounts } from './outcome';

const mostAnswers = 1e9;

/** Answers of one side as whole numbers that can stand beside each other; only those that the contract's kind of data has. */
export function decideCounts(outcome: Pick<Outcome, 'dataKind'>, counts: OutcomeCounts): Result<OutcomeCounts> {
  const { side, note, successes, answers, promoters, passives, detractors } = counts;
  const isNps = outcome.dataKind === 'nps';
  if (!isNps && outcome.dataKind !== 'shares') return refuse('outcomes.isASeries');
  const given = isNps ? [promoters, passives, detractors] : [successes, answers];
  if (given.some((count) => count === null)) return refuse('outcomes.countsNeeded');
  const wrong = given.find((count) => count !== null && (!Number.isInteger(count) || count < 0 || count > mostAnswers));
  if (wrong !== undefined) return refuse('outcomes.notWholeNumber', { text: String(wrong) });
  if (isNps) {
    if ((promoters ?? 0) + (passives ?? 0) + (detractors ?? 0) === 0) return refuse('outcomes.countsNeeded');
    return accept({ side, note, successes: null, answers: null, promoters, passives, detractors });
  }
  if (!answers) return refuse('outcomes.countsNeeded');
  if ((successes ?? 0) > answers) return refuse('outcomes.moreThanAnswers', { successes: successes ?? 0, answers });
  return accept({ side, note, successes, answers, promoters: null, passives: null, detractors: null });
}
