import type { Issue } from './issue';

/** Work that waits for a release takes another time than work that takes effect by itself: the two are never counted together. */
export const workClasses = ['release', 'direct'] as const;
export type WorkClass = (typeof workClasses)[number];

export const workClassOf = ({ needsRelease }: Pick<Issue, 'needsRelease'>): WorkClass => (needsRelease ? 'release' : 'direct');
