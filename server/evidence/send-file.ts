import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';

export type FileToSend = { file: string; mediaType: string; name: string };

/** Streams a file to the browser, the whole or the range it asks for (players jump about in recordings). Never run, never guessed at. */
export async function sendFile({ file, mediaType, name }: FileToSend, range: string | null): Promise<Response | undefined> {
  const size = await sizeOf(file);
  if (size === undefined) return undefined;
  const headers = new Headers({
    'Content-Type': mediaType,
    'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'private, no-store',
    'Accept-Ranges': 'bytes',
  });
  const part = range ? partOf(range, size) : { start: 0, end: size - 1 };
  if (!part) {
    headers.set('Content-Range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Length', String(part.end - part.start + 1));
  if (range) headers.set('Content-Range', `bytes ${part.start}-${part.end}/${size}`);
  return new Response(piecesOf(file, part), { status: range ? 206 : 200, headers });
}

function piecesOf(file: string, part: { start: number; end: number }) {
  const pieces: AsyncIterator<Uint8Array> = createReadStream(file, part)[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await pieces.return?.();
    },
  });
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await fs.stat(file)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** `bytes=0-99`, `bytes=100-`, `bytes=-100`; one range. @returns undefined when it lies outside */
export function partOf(range: string, size: number): { start: number; end: number } | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end && start < size ? { start, end } : undefined;
}
