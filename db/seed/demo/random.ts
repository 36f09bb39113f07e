/** Repeatable chance. */
export type Random = {
  /** 0 ≤ share < 1 */
  share(): number;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
};

/** mulberry32: the same seed gives the same story. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  function share() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  return { share, between: (low, high) => (high <= low ? low : low + Math.floor(share() * (high - low + 1))) };
}
