import { inTransaction, readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { findToken } from '@/db/queries/api-tokens';
import { findPerson } from '@/db/queries/members';
import { insertToken, revokeToken, touchToken } from '@/db/writes/api-tokens';
import { recordEvents } from '@/db/writes/events';
import type { Member } from '@/domain/people/member';
import { may, type Right } from '@/domain/people/rights';
import type { TokenRight } from '@/domain/people/token-rights';
import { accept, type Result, refuse } from '@/domain/result';
import { hashToken, makeToken } from '@/server/tokens';
import { write } from './write';

type NewToken = { memberId: string; name: string; right: TokenRight };

/** Makes a key for one right, in the name of somebody who has it. Shown this once; only its hash is kept. */
export function createToken(by: Member, input: NewToken, now = new Date()): Promise<Result<{ token: string; tokenId: string }>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'people.manage')) return refuse('people.notAllowed');
    const member = await findPerson(tx, by, input.memberId);
    if (!member || !may(member, input.right)) return refuse('people.notAllowed');
    const [token, id] = [makeToken(), newId()];
    await insertToken(tx, { id, tokenHash: hashToken(token), ...input, createdAt: now, lastUsedAt: null, revokedAt: null });
    await recordEvents(tx, by.id ? by : null, [tokenEvent(member.id, 'tokenMade', [null, input.name])], now);
    return accept({ token, tokenId: id });
  });
}

/** From now on the key opens nothing. */
export function endToken(by: Member, tokenId: string, now = new Date()): Promise<Result<{ tokenId: string }>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'people.manage')) return refuse('people.notAllowed');
    const ended = await revokeToken(tx, tokenId, now);
    if (!ended) return refuse('people.notFound');
    await recordEvents(tx, by.id ? by : null, [tokenEvent(ended.memberId, 'tokenRevoked', [null, ended.name])], now);
    return accept({ tokenId });
  });
}

const tokenEvent = (memberId: string, action: string, name: readonly [null, string]) =>
  ({ noun: 'member', subjectId: memberId, action, changes: { name } }) as const;

/** In whose name a key asks, if it opens this right and the person still has it. */
export async function memberOfToken(token: string, right: Right, now = new Date()): Promise<Member | undefined> {
  const found = await findToken(await readDb(), hashToken(token));
  if (!found || found.right !== right || !may(found.member, right)) return undefined;
  await inTransaction((tx) => touchToken(tx, found.tokenId, now));
  return found.member;
}
