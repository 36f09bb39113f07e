import { addDays } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { type OutcomePlace, subjectOf } from '@/domain/outcomes/outcome-place';
import { type OutcomeFacts, readOutcome } from '@/domain/outcomes/read-outcome';
import type { Proven } from './report-better';

/** A contract that was proven within the span: on the day after its window closed. @returns nothing for any other verdict or day */
export function provenOf(facts: OutcomeFacts & { place: OutcomePlace }, span: Span): Proven[] {
  const { verdict, change, window } = readOutcome(facts, span.to);
  if (verdict !== 'provenBetter' || !change || !window) return [];
  const day = addDays(window.afterTo, 1);
  if (day < span.from || day > span.to) return [];
  const { id, changeUnit, measureName, measureUnit } = facts.outcome;
  return [
    {
      id,
      title: subjectOf(facts.outcome, facts.place).name,
      kpiName: measureName,
      unit: changeUnit === 'own' ? measureUnit : changeUnit,
      decimals: Math.abs(change.change) >= 100 ? 0 : Math.abs(change.change) >= 10 ? 1 : 2,
      before: null,
      after: null,
      change: change.change,
      low: change.low,
      high: change.high,
      isClaimed: false,
      day,
      href: `/outcomes/${id}`,
    },
  ];
}
