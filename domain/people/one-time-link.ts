const day = 86_400_000;

export const linkLifeMs = { setUp: 7 * day, password: day } as const;
export type OneTimeLinkKind = keyof typeof linkLifeMs;

export type OneTimeLink = { kind: OneTimeLinkKind; memberId: string | null; expiresAt: Date; usedAt: Date | null };

export const isUsable = (link: OneTimeLink | undefined, kind: OneTimeLinkKind, now: Date): link is OneTimeLink =>
  link !== undefined && link.kind === kind && link.usedAt === null && now < link.expiresAt;
