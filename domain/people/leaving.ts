import type { Priority } from '@/domain/issues/issue';
import { accept, type Result, refuse } from '@/domain/result';
import type { Role } from './member';
import type { Person } from './person';

/** The pile an open issue lies in when somebody hands over their work. */
export const handoverPiles = ['P0', 'P1', 'P2', 'P3', 'none'] as const;
export type HandoverPile = (typeof handoverPiles)[number];

export const pileOf = (priority: Priority | null): HandoverPile => priority ?? 'none';

export type NewOwners = Partial<Record<HandoverPile | 'everything' | 'goals', string | null>>;

/** Who takes a pile: the person chosen for it, else the one chosen for everything. */
export const newOwnerOf = (chosen: NewOwners, pile: HandoverPile): string | undefined => chosen[pile] ?? chosen.everything ?? undefined;

/** Who takes the leaver's goals. */
export const newOwnerOfGoals = (chosen: NewOwners): string | undefined => chosen.goals ?? chosen.everything ?? undefined;

type Standing = { otherAdministrators: number };

/** The last administrator keeps the role, or nobody could ever give it back. */
export function decideRole(person: Person, role: Role, { otherAdministrators }: Standing): Result<Person> {
  const isLast = person.role === 'admin' && person.disabledAt === null && otherAdministrators === 0;
  if (isLast && role !== 'admin') return refuse('people.lastAdministrator');
  return accept({ ...person, role, version: person.version + 1 });
}

/** Nobody leaves while open issues or goals would be left without somebody who minds them. */
export function decideDisabling(person: Person, now: Date, standing: Standing & { openIssues: number; goals: number }): Result<Person> {
  if (person.role === 'admin' && standing.otherAdministrators === 0) return refuse('people.lastAdministrator');
  if (standing.openIssues > 0) return refuse('people.holdsOpenIssues', { count: standing.openIssues });
  if (standing.goals > 0) return refuse('people.holdsGoals', { count: standing.goals });
  return accept({ ...person, disabledAt: now, version: person.version + 1 });
}

export const decideEnabling = (person: Person): Person => ({ ...person, disabledAt: null, version: person.version + 1 });
