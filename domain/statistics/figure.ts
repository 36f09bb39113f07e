/** Too few answers to show as a figure: "n too small (n of needed)". */
export type TooFew = { kind: 'tooFew'; n: number; needed: number };

export const tooFew = (n: number, needed: number): TooFew => ({ kind: 'tooFew', n, needed });

/** How often a value was given: one row of a histogram. */
export type ValueCount = { value: number; n: number };

export const countAll = (counts: readonly ValueCount[]): number => counts.reduce((sum, count) => sum + count.n, 0);

/** For a figure that only a mistake in the program can spoil. */
export function assertCount(n: number, name: string): void {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${name} is a whole number from 0, not ${n}`);
}
