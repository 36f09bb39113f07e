export const releaseStatuses = ['planned', 'shipped', 'cancelled'] as const;
export type ReleaseStatus = (typeof releaseStatuses)[number];
