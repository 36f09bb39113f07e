import type { Issue } from '@/domain/issues/issue';

/** How an issue stood on the day a list is compared with. */
export type PastRow = Pick<Issue, 'status' | 'severity' | 'priority' | 'dueOn'> & {
  ownerName: string | null;
  releaseName: string | null;
  isReleaseHidden: boolean;
};

/** What a line, a card or a day shows of an issue. A hidden release has no name. */
export type ListRow = Pick<
  Issue,
  'id' | 'key' | 'title' | 'status' | 'severity' | 'priority' | 'dueOn' | 'foundOn' | 'slipCount' | 'updatedAt' | 'version'
> & {
  ownerName: string | null;
  releaseId: string | null;
  releaseName: string | null;
  isReleaseHidden: boolean;
  isBlocked: boolean;
  /** Null: not found by then. Undefined: nothing is compared. */
  was?: PastRow | null;
};
