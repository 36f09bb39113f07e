/** A fold told by a line in the accent's colour, its form in a frame below. */
export const quietFold = {
  summary: 'cursor-pointer text-accent text-sm',
  inside: 'mt-2 rounded border border-line bg-surface p-3',
} as const;
