import { type SeriesEffect, seriesEffect, type TooShort } from '@/domain/statistics/interrupted-series';
import type { Change } from './change';
import type { ChangeUnit } from './outcome';
import type { OutcomePoint, OutcomePoints } from './outcome-points';

export type SeriesChange = { kind: 'seriesChange'; change: Change; effect: SeriesEffect };

/** The step of a series as a change: in the values' own unit, or, where logarithms were compared, in percent: 100·(eˢ − 1). */
export function seriesChange({ before, after }: OutcomePoints, unit: ChangeUnit): SeriesChange | TooShort {
  const effect = seriesEffect(before, after);
  if (effect.kind === 'tooFew') return effect;
  const inUnit = (step: number) => (unit === 'percent' ? 100 * Math.expm1(step) : step);
  const { low, high, low90, high90, p } = effect;
  const change = {
    change: inUnit(effect.effect),
    low: inUnit(low),
    high: inUnit(high),
    low90: inUnit(low90),
    high90: inUnit(high90),
    p,
  };
  return { kind: 'seriesChange', change, effect };
}

/** What the line says of a period, in the measure's unit. @property without the fix; it goes on as before @property low, high without it */
export type Expected = { fitted: number; without: number; low: number; high: number };

/**
 * The line at a point, with the fix and without it. The band around the line without the fix is the interval of the effect laid around
 * the line with it: where the band leaves out the line with the fix, the effect is more than noise.
 */
export function expectedAt(point: OutcomePoint, first: number, isAfter: boolean, effect: SeriesEffect, unit: ChangeUnit): Expected {
  const inUnit = (value: number) => (unit === 'percent' ? Math.exp(value) : value);
  const without = effect.level + effect.trend * (point.position - first);
  const fitted = without + (isAfter ? effect.effect : 0);
  if (!isAfter) return { fitted: inUnit(fitted), without: inUnit(without), low: inUnit(without), high: inUnit(without) };
  return { fitted: inUnit(fitted), without: inUnit(without), low: inUnit(fitted - effect.high), high: inUnit(fitted - effect.low) };
}
