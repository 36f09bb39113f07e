import { decode } from 'next-auth/jwt';

const mostKept = 1_000;
const kept = new Map<string, string>();

/**
 * The session's token in a cookie; none in a cookie of another installation or an old secret.
 * Opening a cookie costs more than asking the database whether its session still counts, which every request does:
 * so what a cookie holds is remembered, whether it counts is not.
 */
export async function tokenIn(cookie: string, secret: string): Promise<string | undefined> {
  const name = `${secret} ${cookie}`;
  const known = kept.get(name);
  if (known) return known;
  const token = await opened(cookie, secret);
  if (!token) return undefined;
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest) kept.delete(oldest);
  kept.set(name, token);
  return token;
}

async function opened(cookie: string, secret: string): Promise<string | undefined> {
  try {
    const content = await decode({ token: cookie, secret });
    return typeof content?.sessionToken === 'string' ? content.sessionToken : undefined;
  } catch {
    return undefined;
  }
}
