/** How much a link was used in the ten minutes that began at `since`. */
export type LinkUse = { since: Date; spent: number };

/** What an opening costs: a file is made anew each time. */
export const linkCosts = { page: 1, file: 10 } as const;
export type LinkCost = keyof typeof linkCosts;

const windowMs = 10 * 60_000;
// A board of thirty that opens the page and takes all the files at once stays below.
const mostSpent = 1_000;

/** Counts one opening. @returns what is to be kept, or in how many minutes the next opening is welcome */
export function spendLink(
  use: LinkUse | null,
  cost: LinkCost,
  now: Date,
): { kind: 'spent'; use: LinkUse } | { kind: 'wait'; minutes: number } {
  const endsAt = use ? use.since.getTime() + windowMs : 0;
  if (!use || now.getTime() >= endsAt) return { kind: 'spent', use: { since: now, spent: linkCosts[cost] } };
  const spent = use.spent + linkCosts[cost];
  if (spent > mostSpent) return { kind: 'wait', minutes: Math.max(1, Math.ceil((endsAt - now.getTime()) / 60_000)) };
  return { kind: 'spent', use: { since: use.since, spent } };
}
