import { type IssueStatus, isDone, isOpen, issueStatuses } from '@/domain/issues/issue';

/** Issues that serve a goal, counted per status; only statuses that occur, in the order of life. */
export type ServingIssues = { all: number; open: number; done: number; perStatus: readonly { status: IssueStatus; n: number }[] };

/** @property done of `all` issues that serve the goal and go out with the release */
export type ServingRelease = { releaseId: string; all: number; done: number };

type Counted = { status: string; n: number };

export function servingIssues(counts: readonly Counted[]): ServingIssues {
  const perStatus = issueStatuses.flatMap((status) => {
    const n = sum(counts.filter((row) => row.status === status));
    return n > 0 ? [{ status, n }] : [];
  });
  return {
    all: sum(perStatus),
    open: sum(perStatus.filter(({ status }) => isOpen(status))),
    done: sum(perStatus.filter(({ status }) => isDone(status))),
    perStatus,
  };
}

/** The releases that carry most of a goal's issues first. */
export const fullestFirst = (releases: readonly ServingRelease[]): ServingRelease[] =>
  [...releases].sort((one, other) => other.all - one.all || (one.releaseId < other.releaseId ? -1 : 1));

const sum = (rows: readonly { n: number }[]) => rows.reduce((total, row) => total + row.n, 0);
