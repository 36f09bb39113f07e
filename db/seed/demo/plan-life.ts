import type { Random } from './random';
import type { DemoIssue } from './story/demo-issue';
import { type DemoRelease, releases } from './story/releases';
import { type DemoWalk, walkthroughs } from './story/walkthroughs';

/** When an issue passes its stations, in days from the day of loading; what never happens is undefined. */
export type Life = {
  found: number;
  triaged: number;
  planned: number;
  joined?: number;
  started: number;
  fixed?: number;
  /** Only for fixes without a release; the others follow their release. */
  effective?: number;
  verified?: number;
  firstDue: number | 'thisWeek';
  slips: readonly { on: number; to: number | 'thisWeek'; why: string }[];
};

const walkOf = (ref: keyof typeof walkthroughs): DemoWalk => walkthroughs[ref];
export const releaseOf = (issue: DemoIssue): DemoRelease | undefined => (issue.in ? releases[issue.in] : undefined);

export function foundOn(issue: DemoIssue): number {
  const on = issue.walk ? walkOf(issue.walk).on : issue.found;
  if (on === undefined) throw new Error(`${issue.ref} was found on no day.`);
  return on;
}

/** Lays an issue's stations between what the story fixes: its walkthrough, slips, release and ending. */
export function planLife(issue: DemoIssue, random: Random): Life {
  const found = foundOn(issue);
  const release = releaseOf(issue);
  const out = firstOut(issue, release, random);
  const bound = out?.fixedBy ?? -1;
  const firstSlip = issue.slips?.[0]?.on ?? bound;
  const lastSlip = issue.slips?.at(-1)?.on ?? found;

  const triaged = Math.min(found + random.between(1, 5), found + Math.floor((bound - found) * 0.2));
  const planned = Math.max(
    triaged,
    Math.min(triaged + random.between(1, 11), triaged + Math.floor((bound - triaged) * 0.3), firstSlip - 9),
  );
  const frozen = issue.afterFreeze && release ? release.freeze + random.between(1, 3) : undefined;
  const earliest = Math.max(
    planned + 2,
    lastSlip + 2,
    release ? release.announced + 3 : planned,
    frozen === undefined ? planned : frozen + 1,
  );
  const fixed = out && fixedDay(issue, earliest, out.fixedBy, random);
  const started = Math.max(planned, (fixed ?? -2) - random.between(6, 48));
  const joined = release && joinedDay(release, planned, frozen, fixed, random);
  return {
    found,
    triaged,
    planned,
    joined,
    started,
    fixed,
    effective: issue.noRelease ? out?.effective : undefined,
    verified: issue.ending.to === 'verified' ? verifiedDay(issue) : undefined,
    ...deadlines(issue, { planned, fixed }, release, random),
  };
}

/** By when the first fix must have been done, and when one without a release took effect. */
function firstOut(issue: DemoIssue, release: DemoRelease | undefined, random: Random): { fixedBy: number; effective?: number } | undefined {
  const { ending, reopened } = issue;
  if (ending.to === 'fixed') return { fixedBy: ending.on };
  const isOut = ending.to === 'released' || ending.to === 'verified' || reopened !== undefined;
  if (!isOut) return undefined;
  if (release) return { fixedBy: (release.shipped ?? 0) - 2 };
  const seen = reopened ? walkOf(reopened.seenIn).on : ending.to === 'verified' ? verifiedDay(issue) : undefined;
  const effective = seen !== undefined ? seen - random.between(5, 16) : ending.to === 'released' ? ending.on : undefined;
  if (effective === undefined) throw new Error(`${issue.ref} took effect on no day.`);
  return { fixedBy: effective - 1, effective };
}

function verifiedDay(issue: DemoIssue): number {
  if (issue.ending.to !== 'verified') return 0;
  const on = issue.ending.seenIn ? walkOf(issue.ending.seenIn).on : issue.ending.on;
  if (on === undefined) throw new Error(`${issue.ref} was verified on no day.`);
  return on;
}

function fixedDay(issue: DemoIssue, earliest: number, latest: number, random: Random): number {
  if (issue.ending.to === 'fixed') return latest;
  if (earliest >= latest) return latest;
  const from = Math.max(earliest, latest - 100);
  return from + Math.floor((latest - from) * (0.2 + 0.8 * random.share()));
}

function joinedDay(release: DemoRelease, planned: number, frozen: number | undefined, fixed: number | undefined, random: Random): number {
  if (frozen !== undefined) return Math.max(planned, frozen);
  const wished = Math.max(planned, release.announced + random.between(1, 24));
  const last = Math.min(release.freeze - 1, (fixed ?? -1) - 1, -1);
  return Math.max(Math.min(wished, last), planned, release.announced + 1);
}

function deadlines(
  issue: DemoIssue,
  { planned, fixed }: { planned: number; fixed?: number },
  release: DemoRelease | undefined,
  random: Random,
): Pick<Life, 'firstDue' | 'slips'> {
  const { ending, slips } = issue;
  const last = 'due' in ending ? ending.due : undefined;
  if (slips && slips.length > 0) {
    const firstDue = Math.max(planned + 5, (slips[0]?.on ?? 0) + random.between(2, 8));
    return {
      firstDue,
      slips: slips.map((slip, index) => ({ ...slip, to: index === slips.length - 1 && !issue.reopened ? (last ?? slip.to) : slip.to })),
    };
  }
  const moves = issue.reopened || release?.isConfidential ? [] : movesMet(release, planned, fixed, last);
  if (last !== undefined && moves.length === 0 && !issue.reopened) return { firstDue: last, slips: [] };
  if (release) {
    const firstDue = Math.max(planned + 4, release.planned - random.between(3, 12));
    return {
      firstDue,
      slips: moves.map((move, index) => ({
        on: move.on + 1,
        to: index === moves.length - 1 && last !== undefined ? last : move.to - random.between(3, 9),
        why: move.why,
      })),
    };
  }
  const spread = planned > -200 ? random.between(-4, 20) : random.between(-14, 14);
  return { firstDue: Math.max(planned + 4, (fixed ?? planned + 40) + spread), slips: [] };
}

/** Moves of the release that an open issue went along with. */
function movesMet(release: DemoRelease | undefined, planned: number, fixed: number | undefined, last: number | 'thisWeek' | undefined) {
  return (release?.moves ?? []).filter(
    (move) =>
      move.on > planned + 12 &&
      (fixed === undefined || fixed > move.on + 2) &&
      (typeof last !== 'number' || last > move.on + 12) &&
      last !== 'thisWeek',
  );
}
