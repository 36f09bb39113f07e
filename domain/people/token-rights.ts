import type { Right } from './rights';

/** What a program may be given a key for. */
export const tokenRights = ['reach.measure'] as const satisfies readonly Right[];
export type TokenRight = (typeof tokenRights)[number];

export const isTokenRight = (text: string): text is TokenRight => tokenRights.some((right) => right === text);
