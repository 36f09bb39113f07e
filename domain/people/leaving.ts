import type { Priority } from '@/domain/issues/issue';
import { accept, type Result, refuse } from '@/domain/result';
import type { Role } from './member';
import type { Person } from './person';

/** The pile an open issue lies in when somebody hands over their work. */
export const handoverPiles = ['P0', 'P1', 'P2', 'P3', 'none'] as const;
export type HandoverPile = (typeof handoverPiles)[number];

export const pileOf = (priority: Priority | null): HandoverPile => priority ?? 'none';

export type NewOwners = Partial<Record<HandoverPile | 'everything' | 'goals' | 'checks' | 'walks', string | null>>;

/** Who takes a pile: the person chosen for it, else the one chosen for everything. */
export const newOwnerOf = (chosen: NewOwners, pile: HandoverPile): string | undefined => chosen[pile] ?? chosen.everything ?? undefined;

/** What a leaver holds beside issues of their own. */
export const heldKinds = ['goals', 'checks', 'walks'] as const;
export type HeldKind = (typeof heldKinds)[number];

/** Who takes the leaver's goals, the checks they were to make, or the walkthroughs they were to walk. */
export const heirOf = (chosen: NewOwners, kind: HeldKind): string | undefined => chosen[kind] ?? chosen.everything ?? undefined;

type Standing = { otherAdministrators: number };
export type Held = { openIssues: number } & Record<HeldKind, number>;

/** The last administrator keeps the role, or nobody could ever give it back. */
export function decideRole(person: Person, role: Role, { otherAdministrators }: Standing): Result<Person> {
  const isLast = person.role === 'admin' && person.disabledAt === null && otherAdministrators === 0;
  if (isLast && role !== 'admin') return refuse('people.lastAdministrator');
  return accept({ ...person, role, version: person.version + 1 });
}

/** Nobody leaves while open issues, goals, checks or walkthroughs would be left without somebody who minds them. */
export function decideDisabling(person: Person, now: Date, standing: Standing & Held): Result<Person> {
  if (person.role === 'admin' && standing.otherAdministrators === 0) return refuse('people.lastAdministrator');
  if (standing.openIssues > 0) return refuse('people.holdsOpenIssues', { count: standing.openIssues });
  if (standing.goals > 0) return refuse('people.holdsGoals', { count: standing.goals });
  if (standing.checks > 0) return refuse('people.holdsChecks', { count: standing.checks });
  if (standing.walks > 0) return refuse('people.holdsWalks', { count: standing.walks });
  return accept({ ...person, disabledAt: now, version: person.version + 1 });
}

export const decideEnabling = (person: Person): Person => ({ ...person, disabledAt: null, version: person.version + 1 });
