export type ButtonTone = 'primary' | 'quiet' | 'plain' | 'danger';
export type ButtonSize = 'normal' | 'small';

const tones = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  quiet: 'border border-line-strong bg-surface text-ink hover:bg-sunken',
  plain: 'text-ink hover:bg-sunken',
  danger: 'bg-bad text-on-bad hover:opacity-90',
} as const satisfies Record<ButtonTone, string>;

const sizes = {
  normal: 'min-h-9 px-3 pointer-coarse:min-h-11',
  small: 'min-h-7 px-2 text-sm pointer-coarse:min-h-10',
} as const satisfies Record<ButtonSize, string>;

/** One look for buttons, links that act like buttons and summaries of menus. */
export const buttonLook = (tone: ButtonTone = 'quiet', size: ButtonSize = 'normal') =>
  `inline-flex select-none items-center justify-center gap-1.5 rounded text-center font-medium no-underline transition-colors disabled:opacity-60 aria-disabled:opacity-60 ${tones[tone]} ${sizes[size]}`;
