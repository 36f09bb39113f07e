import type { Issue } from '@/domain/issues/issue';

/** Whether an imported issue is still only what its file said. @param addedTo ids of issues that got comments, evidence, votes or links since */
export const isUntouched = (issue: Pick<Issue, 'id' | 'version' | 'metCount'>, addedTo: ReadonlySet<string>): boolean =>
  issue.version === 1 && issue.metCount === 1 && !addedTo.has(issue.id);
