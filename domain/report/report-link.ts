export const linkStates = ['open', 'expired', 'revoked'] as const;
export type LinkState = (typeof linkStates)[number];

/** Whether a link still shows its report. */
export function linkState(link: { expiresAt: Date; revokedAt: Date | null }, now: Date): LinkState {
  if (link.revokedAt) return 'revoked';
  return now < link.expiresAt ? 'open' : 'expired';
}
