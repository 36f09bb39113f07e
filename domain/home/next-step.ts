import type { Issue, IssueStatus } from '@/domain/issues/issue';

type MyIssue = Pick<Issue, 'status' | 'analysis' | 'solution' | 'dueOn'>;

/** The one step an owner most likely takes next and can take at once; null when something must be written first. */
export function nextStep(issue: MyIssue): IssueStatus | null {
  if (issue.status === 'triaged' || issue.status === 'planned') return 'in_progress';
  const isWrittenUp = issue.analysis.trim() !== '' && issue.solution.trim() !== '';
  return issue.status === 'in_progress' && isWrittenUp ? 'fixed' : null;
}
