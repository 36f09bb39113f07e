export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | 'information' | 'accent';

/** Text and wash of a meaning; always beside a word, never instead of one. */
export const toneLook = {
  neutral: 'bg-sunken text-ink',
  good: 'bg-good-wash text-good',
  warning: 'bg-warning-wash text-warning',
  bad: 'bg-bad-wash text-bad',
  information: 'bg-information-wash text-information',
  accent: 'bg-accent-wash text-accent',
} as const satisfies Record<Tone, string>;
