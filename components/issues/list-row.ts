import type { Issue } from '@/domain/issues/issue';

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
};
