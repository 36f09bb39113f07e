import type { XmrLimits } from './xmr';
import { movingRanges } from './xmr';

export const xmrRules = ['outside', 'threeOfFour', 'eightInARow', 'jump'] as const;
export type XmrRule = (typeof xmrRules)[number];

/** @property index of the value that completes the signal, from 0 @property side above or below the mean; a jump has the side it went to */
export type XmrSignal = { index: number; rule: XmrRule; side: 'above' | 'below' };

/**
 * Values that are more than routine variation: one outside the limits; three of four running, this one among them, nearer a limit
 * than the mean on one side; eight in a row on one side; a difference to the last value beyond the range limit. In order of time.
 * Source: Wheeler 1993.
 */
export function xmrSignals(values: readonly number[], limits: XmrLimits): XmrSignal[] {
  const ranges = [0, ...movingRanges(values)];
  return values.flatMap((value, index) => {
    const side = value > limits.mean ? 'above' : 'below';
    const recent = (count: number) => values.slice(Math.max(0, index + 1 - count), index + 1);
    const isOnSide = (one: number) => (side === 'above' ? one > limits.mean : one < limits.mean);
    const isNearLimit = (one: number) => (side === 'above' ? one > (limits.mean + limits.high) / 2 : one < (limits.mean + limits.low) / 2);

    const holds = {
      outside: value > limits.high || value < limits.low,
      threeOfFour: isNearLimit(value) && recent(4).filter(isNearLimit).length >= 3,
      eightInARow: index >= 7 && recent(8).every(isOnSide),
      jump: (ranges[index] ?? 0) > limits.rangeHigh,
    } satisfies Record<XmrRule, boolean>;
    const sideOfRule = (rule: XmrRule) => (rule === 'jump' ? (value > (values[index - 1] ?? value) ? 'above' : 'below') : side);
    return xmrRules.filter((rule) => holds[rule]).map((rule) => ({ index, rule, side: sideOfRule(rule) }) satisfies XmrSignal);
  });
}
