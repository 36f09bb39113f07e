import type { GoalRef } from './goal-refs';
import type { TouchpointRef } from './journeys';
import type { PersonRef } from './people';
import type { PersonaRef } from './products';
import type { ReleaseRef } from './releases';
import type { WalkRef } from './walk-refs';

/** Where an issue's life has got to, with what only a person could have written. Days count from the day of loading. */
export type Ending =
  | { to: 'new'; snoozedFor?: number }
  | { to: 'triaged' }
  | { to: 'planned'; due: number | 'thisWeek' }
  | { to: 'in_progress'; due: number | 'thisWeek'; blocked?: string }
  | { to: 'fixed'; on: number }
  | { to: 'released'; on?: number }
  | { to: 'verified'; on?: number; by?: PersonRef; note?: string; seenIn?: WalkRef }
  | { to: 'declined'; why: string }
  | { to: 'duplicate'; of: string };

export type DemoIssue = {
  ref: string;
  at: TouchpointRef;
  /** Found on a walkthrough, or on a day of its own. */
  walk?: WalkRef;
  found?: number;
  by: PersonRef;
  persona?: PersonaRef;
  title: string;
  who?: string;
  where?: string;
  wanted?: string;
  obstacle: string;
  result?: string;
  /** Severity 0–4, reach 1–4, persistence 1–3; the priority follows from them unless a person set another. */
  rated?: readonly [0 | 1 | 2 | 3 | 4, 1 | 2 | 3 | 4, 1 | 2 | 3];
  priority?: 'P0' | 'P1' | 'P2' | 'P3';
  votes?: readonly (0 | 1 | 2 | 3 | 4)[];
  cause?: string;
  fix?: string;
  owner?: PersonRef;
  in?: ReleaseRef;
  /** Put into the release after its freeze. */
  afterFreeze?: true;
  /** The fix needs no release: training, wording, print. */
  noRelease?: true;
  goal?: GoalRef;
  ending: Ending;
  slips?: readonly { on: number; to: number; why: string }[];
  /** The re-walk that found a shipped fix still broken, and what carries the second try. */
  reopened?: { seenIn: WalkRef; why: string; fixedAgain?: number; carriedBy?: ReleaseRef };
};
