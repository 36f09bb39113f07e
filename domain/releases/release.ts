import type { Day } from '@/domain/calendar/day';

export const releaseStatuses = ['planned', 'shipped', 'cancelled'] as const;
export type ReleaseStatus = (typeof releaseStatuses)[number];

export type Release = {
  id: string;
  productId: string;
  name: string;
  plannedOn: Day;
  originalPlannedOn: Day;
  /** From this day on, added issues are scope added after freeze. */
  freezeOn: Day | null;
  shippedOn: Day | null;
  notes: string;
  status: ReleaseStatus;
  isConfidential: boolean;
  slipCount: number;
  version: number;
  createdAt: Date;
};

/** What somebody without the right may know of a confidential release: that it is there. */
export type MaskedRelease = Pick<Release, 'id' | 'productId' | 'status' | 'version'> & { isConfidential: true; isMasked: true };

export type VisibleRelease = Release & { isMasked: false };

/** A release as one viewer may see it. */
export type SeenRelease = VisibleRelease | MaskedRelease;
