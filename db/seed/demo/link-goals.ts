import { addDays, type Day } from '@/domain/calendar/day';
import { type Issue, isOpen } from '@/domain/issues/issue';
import type { Book } from './book';
import type { DemoIssue } from './story/demo-issue';
import type { Goals, ToldGoal } from './tell-goals';

export type Linked = Issue & { goalIds: string[]; kpiIds: string[] };

const seriousFrom = 3;

/** Each issue serves the goal of the fiscal year in which it was fixed, or of the running one; the serious ones also its first measured KPI. */
export function linkGoals(book: Book, issue: Issue, story: DemoIssue, goals: Goals): Linked {
  const [past, current] = goals.told;
  const settledOn = isOpen(issue.status) ? null : (issue.releasedOn ?? issue.fixedOn);
  const isPast = current !== undefined && settledOn !== null && settledOn < current.year.span.from;
  const goal = (isPast ? past : current)?.goals.find((told) => told.ref === story.goal);
  if (!goal || issue.status === 'duplicate' || issue.status === 'declined' || issue.status === 'new')
    return { ...issue, goalIds: [], kpiIds: [] };
  recordService(book, issue, goal, (isPast ? past : current)?.year.span.from ?? issue.foundOn);
  return { ...issue, goalIds: [goal.goal.id], kpiIds: kpisFor(issue, goal) };
}

/** Said after triage, once the year's goals were set. */
function recordService(book: Book, issue: Issue, { goal }: ToldGoal, yearFrom: Day) {
  const goalsSet = addDays(yearFrom, -14);
  const [, later] = [goalsSet, issue.triagedOn ?? issue.foundOn].sort();
  const at = new Date(`${later}T16:30:00Z`);
  book.record(
    book.member('maren'),
    [
      {
        noun: 'issue',
        subjectId: issue.id,
        issueId: issue.id,
        productId: issue.productId,
        action: 'goalServed',
        changes: { goalId: [null, goal.id] },
      },
    ],
    at,
  );
}

function kpisFor(issue: Issue, { kpis }: ToldGoal): string[] {
  const typed = kpis.filter(({ kpi }) => kpi.computedFrom === null);
  const fitting = typed.find(({ kpi }) => kpi.productId === issue.productId) ?? typed.find(({ kpi }) => kpi.productId === null);
  return fitting && (issue.severity ?? 0) >= seriousFrom ? [fitting.kpi.id] : [];
}
