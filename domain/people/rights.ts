import type { Member, Role } from './member';

const everyone = ['admin', 'lead', 'owner', 'executive', 'walker'] as const;
const leads = ['admin', 'lead'] as const;
const admins = ['admin'] as const;

/**
 * Who may do what. The only table of rights: operations and queries ask `may`, each action and route names its right.
 * `theirs` widens a right to people for whom the subject is their own (owner of the issue, the one named to check it, walker of the walkthrough, author).
 */
export const rights = {
  'visitor.signIn': { roles: everyone, visitors: true },
  'visitor.setUp': { roles: everyone, visitors: true },
  'system.health': { roles: everyone, visitors: true },
  'profile.update': { roles: everyone },
  'search.use': { roles: everyone },

  'issue.read': { roles: everyone },
  'issue.create': { roles: everyone },
  'issue.comment': { roles: everyone },
  'issue.rate': { roles: everyone },
  'issue.triage': { roles: leads },
  'issue.update': { roles: leads, theirs: true },
  'issue.verify': { roles: leads, theirs: true },
  'issue.bulkEdit': { roles: leads },
  'issue.export': { roles: everyone },
  'view.save': { roles: everyone },
  'view.share': { roles: everyone, theirs: true },

  'evidence.read': { roles: everyone },
  'evidence.add': { roles: everyone },
  'evidence.remove': { roles: leads, theirs: true },

  'journey.read': { roles: everyone },
  'journey.edit': { roles: leads },
  'product.edit': { roles: leads },

  'walkthrough.read': { roles: everyone },
  'walkthrough.plan': { roles: everyone },
  'walkthrough.record': { roles: leads, theirs: true },

  'release.read': { roles: everyone },
  'release.seeConfidential': { roles: leads },
  'release.edit': { roles: leads },
  'release.ship': { roles: leads },
  'release.approve': { roles: leads },
  'reach.measure': { roles: leads },

  'goal.read': { roles: everyone },
  'goal.edit': { roles: leads },
  'goal.measure': { roles: leads, theirs: true },
  'goal.checkIn': { roles: leads, theirs: true },

  'outcome.read': { roles: everyone },
  'outcome.edit': { roles: leads },
  'outcome.measure': { roles: leads, theirs: true },

  'program.read': { roles: everyone },
  'report.read': { roles: everyone },
  'report.edit': { roles: leads },
  'report.share': { roles: leads },
  'report.readShared': { roles: everyone, visitors: true },

  'import.run': { roles: leads },

  'mail.manage': { roles: leads },
  'mail.stop': { roles: everyone, visitors: true },

  'people.read': { roles: everyone },
  'people.manage': { roles: admins },
  'organisation.edit': { roles: admins },
  'audit.read': { roles: admins },
} as const satisfies Record<string, { roles: readonly Role[]; theirs?: true; visitors?: true }>;

export type Right = keyof typeof rights;

/** Whether a member has a right. @param isTheirs the subject is the member's own */
export function may(member: Pick<Member, 'role'>, right: Right, isTheirs = false): boolean {
  const rule: { roles: readonly Role[]; theirs?: true } = rights[right];
  return rule.roles.includes(member.role) || (rule.theirs === true && isTheirs);
}
