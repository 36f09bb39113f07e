import { expect, test } from 'vitest';
import { roles } from '@/domain/people/member';
import { may, type Right, rights } from '@/domain/people/rights';

// One letter per role that has the right: admin, lead, owner, executive, walker. `+` widens it to one's own things, `v` to visitors.
const expected = {
  'visitor.signIn': 'aloewv',
  'visitor.setUp': 'aloewv',
  'system.health': 'aloewv',
  'profile.update': 'aloew',
  'search.use': 'aloew',
  'issue.read': 'aloew',
  'issue.create': 'aloew',
  'issue.comment': 'aloew',
  'issue.rate': 'aloew',
  'issue.triage': 'al',
  'issue.update': 'al+',
  'issue.verify': 'al+',
  'issue.bulkEdit': 'al',
  'issue.export': 'aloew',
  'view.save': 'aloew',
  'view.share': 'aloew+',
  'evidence.read': 'aloew',
  'evidence.add': 'aloew',
  'evidence.remove': 'al+',
  'journey.read': 'aloew',
  'journey.edit': 'al',
  'product.edit': 'al',
  'walkthrough.read': 'aloew',
  'walkthrough.plan': 'aloew',
  'walkthrough.record': 'al+',
  'release.read': 'aloew',
  'release.seeConfidential': 'al',
  'release.edit': 'al',
  'release.ship': 'al',
  'release.approve': 'al',
  'reach.measure': 'al',
  'goal.read': 'aloew',
  'goal.edit': 'al',
  'goal.measure': 'al+',
  'goal.checkIn': 'al+',
  'outcome.read': 'aloew',
  'outcome.edit': 'al',
  'outcome.measure': 'al+',
  'program.read': 'aloew',
  'report.read': 'aloew',
  'report.edit': 'al',
  'report.share': 'al',
  'report.readShared': 'aloewv',
  'import.run': 'al',
  'mail.manage': 'al',
  'mail.stop': 'aloewv',
  'people.read': 'aloew',
  'people.manage': 'a',
  'organisation.edit': 'a',
  'audit.read': 'a',
} satisfies Record<Right, string>;

const names = Object.keys(rights).filter((name): name is Right => name in rights);

test.each(names)('%s is given to exactly whom the table says', (right) => {
  const given = roles.filter((role) => may({ role }, right)).map((role) => role.charAt(0));
  const widened = roles.every((role) => may({ role }, right, true)) && 'theirs' in rights[right];
  expect(given.join('') + (widened ? '+' : '') + ('visitors' in rights[right] ? 'v' : '')).toBe(expected[right]);
});
