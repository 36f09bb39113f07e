/** The light theme's colours of app/globals.css, which files cannot read; a test holds them equal. */
export const paint = {
  ink: '#191c22',
  muted: '#565962',
  line: '#dee0e2',
  lineStrong: '#83868c',
  surface: '#ffffff',
  sunken: '#f0f1f3',
  accent: '#4050b2',
  good: '#04683f',
  goodWash: '#e0f7e9',
  warning: '#855204',
  warningWash: '#fff1d3',
  bad: '#b12121',
  badWash: '#ffecea',
} as const;

/** As on the page, a series is known by dash and mark as well as by its hue. */
export const seriesLooks = [
  { color: '#2160ab', dash: undefined, mark: 'circle' },
  { color: '#d16a18', dash: '7 3', mark: 'square' },
] as const;

export type FileSeriesLook = (typeof seriesLooks)[number];

export const lookOf = (index: number): FileSeriesLook => seriesLooks[index % seriesLooks.length] ?? seriesLooks[0];
