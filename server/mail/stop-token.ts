import { createHmac, timingSafeEqual } from 'node:crypto';
import { authSecret } from '@/server/secret';

/** What the link in a recipient's mails carries: who it is, and proof that it came from us. Nothing of it is kept. */
export const stopToken = (recipientId: string): string => `${recipientId}.${proofOf(recipientId)}`;

/** @returns undefined for anything that we did not sign */
export function recipientOfToken(token: string): string | undefined {
  const [, id = '', proof = ''] = /^([\w-]{1,64})\.([\w-]{43})$/.exec(token) ?? [];
  const expected = Buffer.from(proofOf(id));
  const given = Buffer.from(proof);
  return id !== '' && given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
}

const proofOf = (recipientId: string): string => createHmac('sha256', authSecret()).update(`stop-mail ${recipientId}`).digest('base64url');
