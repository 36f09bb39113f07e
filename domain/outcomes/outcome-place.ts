import type { Outcome } from './outcome';

/** What a contract is about, as everybody who may see it names it. */
export type OutcomePlace = { issueKey: string | null; issueTitle: string | null; releaseName: string | null; ownerName: string | null };

/** The name and the address of what a contract is about; an initiative has no page but the contract's. */
export function subjectOf(
  { subject, title, releaseId }: Pick<Outcome, 'subject' | 'title' | 'releaseId'>,
  place: OutcomePlace,
): { name: string; href: string | null } {
  if (subject === 'issue') return { name: `${place.issueKey ?? ''} ${place.issueTitle ?? ''}`.trim(), href: `/issues/${place.issueKey}` };
  if (subject === 'release') return { name: place.releaseName ?? '', href: `/releases/${releaseId}` };
  return { name: title, href: null };
}
