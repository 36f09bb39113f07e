const mostKept = 1_000;

type Opener = (cookie: string, secret: string) => Promise<string | undefined>;

/**
 * Opening a cookie costs more than asking the database whether its session still counts, which every request does:
 * so what a cookie holds is remembered, whether it counts is not.
 */
export function keepingTokens(open: Opener): Opener {
  const kept = new Map<string, string>();
  return async (cookie, secret) => {
    const name = `${secret} ${cookie}`;
    const known = kept.get(name);
    if (known) return known;
    const token = await open(cookie, secret);
    if (!token) return undefined;
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest) kept.delete(oldest);
    kept.set(name, token);
    return token;
  };
}
