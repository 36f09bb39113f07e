import { gzipSync } from 'node:zlib';
import { request } from './http-client';

export type PageBytes = { scriptKb: number; styleKb: number; htmlKb: number };

const kb = (bytes: number) => bytes / 1000;

/** What a first visit loads: every script and style the page names, gzipped, but for the script that only old browsers take. */
export async function weighPage(url: string, html: Buffer): Promise<PageBytes> {
  const text = html.toString().replace(/<script[^>]*noModule[^>]*>/gi, '');
  const weigh = async (pattern: RegExp) => {
    const files = new Set([...text.matchAll(pattern)].map(([file]) => file));
    const sizes = await Promise.all([...files].map((file) => gzippedSize(`${url}/_next/${file}`)));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  return {
    scriptKb: kb(await weigh(/static\/[\w./~-]+\.js/g)),
    styleKb: kb(await weigh(/static\/[\w./~-]+\.css/g)),
    htmlKb: kb(gzipSync(html).length),
  };
}

const known = new Map<string, number>();

async function gzippedSize(url: string): Promise<number> {
  const size = known.get(url) ?? gzipSync((await request(url)).body).length;
  known.set(url, size);
  return size;
}
