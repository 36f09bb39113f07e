import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { type ImageType, mostPixels } from '@/domain/evidence/media-type';
import { accept, type Result, refuse } from '@/domain/result';

export type Picture = { width: number; height: number };

const longestMs = 15_000;
/** Of the whole process, Node and image library included. */
const mostBytes = 300 * 1024 * 1024;

const formats = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/webp': 'webp' } as const satisfies Record<ImageType, string>;
const answer = z.union([z.object({ width: z.number(), height: z.number() }), z.object({ refused: z.enum(['broken', 'tooLarge']) })]);

// Next.js may load this module more than once; two pictures at a time would double the memory.
declare global {
  var parcoursPictures: Promise<unknown> | undefined;
}

/** Draws a picture anew from its pixels, upright, with a thumbnail, and without anything else the file held. One at a time. */
export function reEncode(source: string, type: ImageType, picture: string, thumbnail: string): Promise<Result<Picture>> {
  const result = (globalThis.parcoursPictures ?? Promise.resolve()).then(() => shrink([source, formats[type], picture, thumbnail]));
  globalThis.parcoursPictures = result.catch(() => undefined);
  return result;
}

async function shrink(files: string[]): Promise<Result<Picture>> {
  const said = answer.safeParse(await run([...files, String(mostPixels), String(mostBytes)]));
  if (!said.success) return refuse('issues.evidenceBroken');
  if (!('refused' in said.data)) return accept(said.data);
  return said.data.refused === 'tooLarge'
    ? refuse('issues.evidenceTooManyPixels', { megapixels: mostPixels / 1_000_000 })
    : refuse('issues.evidenceBroken');
}

/** What the other process says; undefined when it says nothing in time. */
function run(args: string[]): Promise<unknown> {
  const script = path.join(process.cwd(), 'server', 'evidence', 'shrink-image.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=64', script, ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: longestMs,
      killSignal: 'SIGKILL',
      env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, MALLOC_ARENA_MAX: '2' },
    });
    let said = '';
    child.stdout.on('data', (text) => {
      said += String(text);
    });
    child.on('error', reject);
    child.on('close', () => resolve(parsed(said)));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
