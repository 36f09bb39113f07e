import { createHash, randomBytes } from 'node:crypto';

/** An unguessable token for a link or a session. Only its hash is kept. */
export const makeToken = () => randomBytes(32).toString('base64url');

export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
