/** How often a feeling (−2…+2) was written down at a place (a stage or a touchpoint). */
export type EmotionCount = { placeId: string; emotion: number | null; n: number };

/** @property mean −2…+2 @property lowest, highest the spread that a mean hides @property n feelings */
export type EmotionPoint = { placeId: string } & (
  | { kind: 'felt'; mean: number; lowest: number; highest: number; n: number }
  | { kind: 'notFelt' }
);

/** The emotion curve: the mean feeling at each place, in the order of the journey; a gap where nobody wrote one down. */
export function emotionCurve(placeIds: readonly string[], counts: readonly EmotionCount[]): EmotionPoint[] {
  return placeIds.map((placeId) => {
    const felt = counts.flatMap(({ placeId: at, emotion, n }) => (at === placeId && emotion !== null && n > 0 ? [{ emotion, n }] : []));
    const n = felt.reduce((sum, one) => sum + one.n, 0);
    if (n === 0) return { placeId, kind: 'notFelt' };
    const feelings = felt.map(({ emotion }) => emotion);
    const mean = felt.reduce((sum, one) => sum + one.emotion * one.n, 0) / n;
    return { placeId, kind: 'felt', mean, lowest: Math.min(...feelings), highest: Math.max(...feelings), n };
  });
}
