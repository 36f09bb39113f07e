import 'server-only';
import type { NextRequest } from 'next/server';
import NextAuth, { type AuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { deviceName } from '@/domain/people/device-name';
import { absoluteLimitMs } from '@/domain/people/session-life';
import { appUrl, isServedOverHttps } from './env';
import { endSession, openSession } from './operations/sessions';
import { signIn } from './operations/sign-in';
import { authSecret } from './secret';
import { cookieName, cookieOptions } from './session';

const credentials = z.object({ email: z.string().max(200), password: z.string().max(500) });

/** next-auth's own addresses (/api/auth/…), for clients that speak its protocol. Its cookie carries our session's token, nothing else. */
export function answerNextAuth(request: NextRequest, params: { nextauth: string[] }): Promise<Response> {
  // next-auth 4 builds its addresses from this variable alone; the Host header is not to be trusted.
  process.env.NEXTAUTH_URL = appUrl();
  return NextAuth(request, { params }, options(deviceName(request.headers.get('user-agent') ?? '')));
}

const options = (device: string): AuthOptions => ({
  secret: authSecret(),
  session: { strategy: 'jwt', maxAge: absoluteLimitMs / 1000 },
  useSecureCookies: isServedOverHttps(),
  cookies: { sessionToken: { name: cookieName(), options: cookieOptions() } },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  providers: [
    Credentials({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: async (given) => {
        const typed = credentials.safeParse(given);
        if (!typed.success) return null;
        const opened = await signIn({ ...typed.data, device });
        return opened.ok ? { id: opened.value.token } : null;
      },
    }),
  ],
  callbacks: {
    // Asked again at every use: a session ended in the database is no session, whatever the cookie says.
    jwt: async ({ token, user }) => {
      if (user) return { sessionToken: user.id };
      if (typeof token.sessionToken === 'string' && (await openSession(token.sessionToken))) return { sessionToken: token.sessionToken };
      throw new Error('The session has ended.');
    },
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token.sessionToken === 'string') await endSession(token.sessionToken);
    },
  },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
});
