/** Hue, dash and mark differ together, so that a series is known without its colour. */
export const seriesLooks = [
  { color: 'var(--series-1)', dash: undefined, mark: 'circle' },
  { color: 'var(--series-2)', dash: '7 3', mark: 'square' },
  { color: 'var(--series-3)', dash: '2 3', mark: 'triangle' },
  { color: 'var(--series-4)', dash: '9 3 2 3', mark: 'diamond' },
  { color: 'var(--series-5)', dash: '4 4', mark: 'cross' },
  { color: 'var(--series-6)', dash: '12 3', mark: 'ring' },
] as const;

/** Lines that stand behind the series: what they mean is said by their names, not by a hue. */
export const quietLooks = {
  middle: { color: 'var(--line-strong)', dash: undefined, mark: 'none' },
  limit: { color: 'var(--line-strong)', dash: '1 3', mark: 'none' },
  foreseen: { color: 'var(--series-1)', dash: '3 4', mark: 'none' },
} as const;

export type QuietLook = keyof typeof quietLooks;
export type SeriesLook = (typeof seriesLooks)[number] | (typeof quietLooks)[QuietLook];

/** @param look the place of a series among its neighbours, or the name of a quiet look */
export const lookOf = (look: number | QuietLook): SeriesLook =>
  typeof look === 'string' ? quietLooks[look] : (seriesLooks[look % seriesLooks.length] ?? seriesLooks[0]);
