/** Hue, dash and mark differ together, so that a series is known without its colour. */
export const seriesLooks = [
  { color: 'var(--series-1)', dash: undefined, mark: 'circle' },
  { color: 'var(--series-2)', dash: '7 3', mark: 'square' },
  { color: 'var(--series-3)', dash: '2 3', mark: 'triangle' },
  { color: 'var(--series-4)', dash: '9 3 2 3', mark: 'diamond' },
  { color: 'var(--series-5)', dash: '4 4', mark: 'cross' },
  { color: 'var(--series-6)', dash: '12 3', mark: 'ring' },
] as const;

export type SeriesLook = (typeof seriesLooks)[number];

export const lookOf = (index: number): SeriesLook => seriesLooks[index % seriesLooks.length] ?? seriesLooks[0];
