import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import type { Event } from '@/domain/history/event';
import type { Issue } from '@/domain/issues/issue';
import { type IssueDeed, issueAsOf } from '@/domain/issues/issue-as-of';
import type { IssueChanges } from '@/domain/issues/issue-changes';
import { decideIssueUpdate } from '@/domain/issues/issue-update';
import { aMember, anIssue } from '../../support/factories';

const lead = aMember({ id: 'lead', role: 'lead' });
const firstDay = '2026-01-05';
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);

const aDay = fc.integer({ min: 1, max: 300 }).map((days) => addDays(firstDay, days));
/** Edits as a lead makes them, good and bad: those that the rules refuse change nothing. */
const someChanges: fc.Arbitrary<IssueChanges> = fc.oneof(
  fc.record({ title: fc.constantFrom('Too slow', 'Slower still', 'Slow') }),
  fc.record({ severity: fc.constantFrom(1, 2, 3, 4), priority: fc.constantFrom('P0', 'P1', 'P2', 'P3') }),
  fc.record({ ownerId: fc.constantFrom('ada', 'bob', null) }),
  fc.record({ verifierId: fc.constantFrom('ada', 'bob', null) }),
  fc.record({ dueOn: fc.option(aDay), note: fc.constant('It takes longer.') }),
  fc.record({ releaseId: fc.constantFrom('r1', 'r2', null) }),
  fc.record({ analysis: fc.constantFrom('A race', ''), solution: fc.constantFrom('A lock', '') }),
  fc.record({ needsRelease: fc.boolean(), effectiveOn: fc.option(aDay) }),
  fc.record({ blockedBecause: fc.constantFrom('Waits for a supplier', '') }),
  fc.record({
    status: fc.constantFrom('triaged', 'planned', 'in_progress', 'fixed', 'released', 'verified', 'declined', 'new'),
    note: fc.constantFrom('Seen', 'Gone'),
  }),
);

const facts = (day: string) => ({
  today: day,
  now: noonOf(day),
  isOwnerKnown: true,
  isVerifierKnown: true,
  isCompetitor: false,
  release: { productId: 'app', shippedOn: null, isCancelled: false },
});

/** A life of an issue: how it stood on each day, and everything written down. */
function live(start: Issue, edits: readonly IssueChanges[]) {
  const states = [{ at: start.createdAt, issue: start }];
  const deeds: IssueDeed[] = [];
  let issue = start;
  for (const [index, changes] of edits.entries()) {
    const day = addDays(firstDay, index + 1);
    const decision = decideIssueUpdate(issue, changes, lead, facts(day));
    if (!decision.ok) continue;
    issue = decision.value.issue;
    for (const draft of decision.value.events) {
      deeds.push({
        action: draft.action,
        at: noonOf(day),
        day,
        changes: draft.changes ?? {},
        note: draft.note ?? '',
        actorId: lead.id,
      } satisfies Partial<Event>);
    }
    states.push({ at: noonOf(day), issue });
  }
  return { issue, deeds, states };
}

const withoutStamp = ({ version: _v, updatedAt: _u, ...issue }: Issue) => issue;

test('an issue as of any day is what was stored on that day, whatever happened later', () => {
  const start = anIssue({ productId: 'app', foundOn: firstDay, createdAt: noonOf(firstDay) });
  let compared = 0;
  fc.assert(
    fc.property(fc.array(someChanges, { minLength: 1, maxLength: 40 }), (edits) => {
      const { issue, deeds, states } = live(start, edits);
      for (const state of states) {
        const past = issueAsOf(issue, deeds, state.at);
        expect(past && withoutStamp(past)).toEqual(withoutStamp(state.issue));
        compared++;
      }
    }),
    { numRuns: 500 },
  );
  expect(compared).toBeGreaterThan(2_000);
});

test('before it was found there was no issue', () => {
  expect(issueAsOf(anIssue({ createdAt: noonOf('2026-02-02') }), [], noonOf('2026-02-01'))).toBeNull();
});
