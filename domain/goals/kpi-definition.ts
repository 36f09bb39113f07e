import { accept, type Result, refuse } from '@/domain/result';
import type { KpiFields } from './goal-inputs';
import { unitOfMeasure } from './ledger-figures';

/**
 * Whether a KPI can be read at all: a rising one has its target above the baseline, a falling one below; a `maintain` KPI
 * has limits with the low one below the high one; a computed one carries the unit that the ledger computes. Refuses with the first
 * thing that is wrong.
 */
export function checkKpi(fields: KpiFields): Result<true> {
  if (fields.computedFrom && fields.unit !== unitOfMeasure[fields.computedFrom]) return refuse('goals.computedUnit');
  if (fields.direction === 'maintain') {
    if (fields.lowLimit === null || fields.highLimit === null) return refuse('goals.limitsNeeded');
    return fields.lowLimit < fields.highLimit ? accept(true) : refuse('goals.limitsCrossed');
  }
  if (fields.target === fields.baseline) return refuse('goals.targetEqualsBaseline');
  const isRising = fields.target > fields.baseline;
  return isRising === (fields.direction === 'rise') ? accept(true) : refuse('goals.targetAgainstDirection');
}
