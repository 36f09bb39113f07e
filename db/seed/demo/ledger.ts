import { dayIn } from '@/domain/calendar/day';
import type { Issue } from '@/domain/issues/issue';
import type { IssueChanges } from '@/domain/issues/issue-changes';
import { decideIssueUpdate, type IssueFacts } from '@/domain/issues/issue-update';
import type { Member } from '@/domain/people/member';
import type { Release } from '@/domain/releases/release';
import { allowed, type Book, found, timeZone } from './book';
import type { ReleaseRef } from './story/releases';

/** Issues and releases as they stand at the moment the story has reached. */
export type Ledger = {
  issues: Map<string, Issue>;
  releases: Map<string, Release>;
  issue(ref: string): Issue;
  release(ref: ReleaseRef): Release;
  /** An update under the program's own rules, with its events. */
  update(ref: string, by: Member, changes: IssueChanges, at: Date, isCheckedByStep?: boolean): Issue;
  put(ref: string, issue: Issue): void;
};

export function openLedger(book: Book): Ledger {
  const issues = new Map<string, Issue>();
  const releases = new Map<string, Release>();
  const ledger: Ledger = {
    issues,
    releases,
    issue: (ref) => found(issues.get(ref), ref),
    release: (ref) => found(releases.get(ref), ref),
    put: (ref, issue) => issues.set(ref, issue),
    update(ref, by, changes, at, isCheckedByStep = false) {
      const facts = factsOf(ledger, ref, changes, at, isCheckedByStep);
      const decision = allowed(decideIssueUpdate(ledger.issue(ref), changes, by, facts), ref);
      issues.set(ref, decision.issue);
      book.record(by, decision.events, at);
      return decision.issue;
    },
  };
  return ledger;
}

function factsOf(ledger: Ledger, ref: string, changes: IssueChanges, at: Date, isCheckedByStep: boolean): IssueFacts {
  const issue = ledger.issue(ref);
  const releaseId = changes.releaseId === undefined ? issue.releaseId : changes.releaseId;
  const release = [...ledger.releases.values()].find((each) => each.id === releaseId);
  const original = [...ledger.issues.values()].find((each) => each.id === changes.duplicateOfId);
  return {
    today: dayIn(timeZone, at),
    now: at,
    isOwnerKnown: true,
    isVerifierKnown: true,
    isCompetitor: false,
    isCheckedByStep,
    ...(release ? { release: { productId: release.productId, shippedOn: release.shippedOn, isCancelled: false } } : {}),
    ...(original ? { original: { id: original.id, duplicateOfId: original.duplicateOfId } } : {}),
  };
}
