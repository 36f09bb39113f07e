import type { Changes, EventDraft } from '@/domain/history/event';
import type { ReleaseColour } from './release-colour';

type Of = { id: string; productId: string };

const lineOf = ({ id, productId }: Of, action: string, changes: Changes, note = ''): EventDraft => ({
  noun: 'release',
  subjectId: id,
  releaseId: id,
  productId,
  action,
  changes,
  note,
});

/** Decisions about a release as lines of its history; a confidential one masks them. */
export const overrideEvent = (release: Of, before: ReleaseColour | null, after: ReleaseColour, reason: string) =>
  lineOf(release, 'colourOverridden', { colour: [before, after] }, reason);

export const overrideTakenBackEvent = (release: Of, before: ReleaseColour) =>
  lineOf(release, 'colourTakenBack', { colour: [before, null] });

export const approvalEvent = (release: Of, issueIds: readonly string[], reason: string) =>
  lineOf(release, 'shippingApproved', { approvedIssueIds: [null, issueIds] }, reason);

export const approvalTakenBackEvent = (release: Of, issueIds: readonly string[]) =>
  lineOf(release, 'approvalTakenBack', { approvedIssueIds: [issueIds, null] });
