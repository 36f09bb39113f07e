import 'server-only';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { decode, encode } from 'next-auth/jwt';
import { cache } from 'react';
import { readDb } from '@/db/connection';
import { findOrganisation } from '@/db/queries/organisation';
import type { Member } from '@/domain/people/member';
import { pathHeader } from '@/domain/people/path-header';
import { safeReturnPath } from '@/domain/people/return-path';
import { absoluteLimitMs } from '@/domain/people/session-life';
import { isServedOverHttps } from './env';
import { keepingTokens } from './kept-tokens';
import { endSession, openSession } from './operations/sessions';
import { authSecret } from './secret';

export const cookieName = () => `${isServedOverHttps() ? '__Secure-' : ''}next-auth.session-token`;

export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', secure: isServedOverHttps(), path: '/' }) as const;

const maxAge = absoluteLimitMs / 1000;

/** The session of this request with its member and e-mail, looked up once per request in one statement. */
export const currentSession = cache(async () => {
  const token = await tokenOfCookie();
  return token ? openSession(token) : undefined;
});

/** Who is asking, or nobody. */
export const currentMember = cache(async (): Promise<Member | undefined> => {
  const session = await currentSession();
  if (!session) return undefined;
  const { id, name, role, locale, calendar } = session.member;
  return { id, name, role, locale, calendar };
});

/** Who is asking; visitors are sent to sign in and come back. */
export async function requireMember(): Promise<Member> {
  const member = await currentMember();
  if (member) return member;
  if (!(await findOrganisation(await readDb()))) redirect('/set-up');
  const next = safeReturnPath((await headers()).get(pathHeader));
  return redirect(next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`);
}

/** Hands the browser the cookie of a session just started. */
export async function giveSessionCookie(token: string) {
  const value = await encode({ token: { sessionToken: token }, secret: authSecret(), maxAge });
  (await cookies()).set(cookieName(), value, { ...cookieOptions(), maxAge });
}

/** Signs out here: the session ends in the database at once, whatever happens to the cookie. */
export async function leaveSession() {
  const token = await tokenOfCookie();
  if (token) await endSession(token);
  (await cookies()).set(cookieName(), '', { ...cookieOptions(), maxAge: 0 });
}

async function tokenOfCookie(): Promise<string | undefined> {
  const cookie = (await cookies()).get(cookieName())?.value;
  return cookie ? await tokenIn(cookie, authSecret()) : undefined;
}

const tokenIn = keepingTokens(async (cookie, secret) => {
  try {
    const content = await decode({ token: cookie, secret });
    return typeof content?.sessionToken === 'string' ? content.sessionToken : undefined;
  } catch {
    // A cookie of another installation or an old secret: the visitor is simply not signed in.
    return undefined;
  }
});
