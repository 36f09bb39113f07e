import { readDb } from '@/db/connection';
import type { Database } from '@/db/dialect/dialect';
import { findOneTimeLink } from '@/db/queries/credentials';
import { markLinkUsed, removeUnusedLinks, saveOneTimeLink } from '@/db/writes/credentials';
import { isUsable, linkLifeMs, type OneTimeLink, type OneTimeLinkKind } from '@/domain/people/one-time-link';
import { hashToken, makeToken } from '@/server/tokens';

/** Makes a link that works once and replaces the unused ones before it. @returns its token, kept nowhere else */
export async function makeOneTimeLink(tx: Database, kind: OneTimeLinkKind, memberId: string | null, now: Date): Promise<string> {
  const token = makeToken();
  await removeUnusedLinks(tx, kind, memberId);
  await saveOneTimeLink(tx, {
    tokenHash: hashToken(token),
    kind,
    memberId,
    expiresAt: new Date(now.getTime() + linkLifeMs[kind]),
    usedAt: null,
  });
  return token;
}

export async function findUsableLink(db: Database, kind: OneTimeLinkKind, token: string, now: Date): Promise<OneTimeLink | undefined> {
  const link = await findOneTimeLink(db, hashToken(token));
  return isUsable(link, kind, now) ? link : undefined;
}

/** Uses the link up, or says that somebody was first. */
export async function takeLink(tx: Database, kind: OneTimeLinkKind, token: string, now: Date): Promise<OneTimeLink | undefined> {
  const link = await findUsableLink(tx, kind, token, now);
  return link && (await markLinkUsed(tx, hashToken(token), now)) ? link : undefined;
}

/** Whether a link would still be accepted, for the page that asks what to do with it. */
export const isLinkOpen = async (kind: OneTimeLinkKind, token: string, now = new Date()) =>
  (await findUsableLink(await readDb(), kind, token, now)) !== undefined;
