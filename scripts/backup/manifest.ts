import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readTar } from './read-tar';

const packedName = z
  .string()
  .regex(/^(parcours\.db|(evidence|imports)\/[\w-][\w./-]*)$/)
  .refine((name) => !name.includes('..'));

export const manifest = z.strictObject({
  format: z.literal('parcours backup 1'),
  madeAt: z.iso.datetime(),
  files: z.array(z.strictObject({ name: packedName, size: z.number().int(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifest>;

export const manifestName = 'manifest.json';

/** Compares every byte of a backup with its manifest. Throws when it is not whole. Writes the files under `unpackTo` when that is given. */
export async function verifyBackup(file: string, unpackTo?: string): Promise<Manifest> {
  const found = new Map<string, string>();
  let read: Manifest | undefined;
  for await (const { name, content } of readTar(file)) {
    if (name === manifestName) read = manifest.parse(JSON.parse(await readText(content())));
    else found.set(name, await take(content(), unpackTo && path.join(unpackTo, packedName.parse(name))));
  }
  if (!read) throw new Error('This backup has no manifest: it was cut off while it was written.');
  for (const { name, sha256 } of read.files) {
    if (found.get(name) !== sha256) throw new Error(`${name} in this backup is damaged.`);
  }
  if (found.size !== read.files.length) throw new Error('This backup holds files its manifest does not name.');
  return read;
}

async function readText(content: AsyncGenerator<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const bytes of content) pieces.push(bytes);
  return Buffer.concat(pieces).toString();
}

/** Hashes content, and writes it where asked. */
async function take(content: AsyncGenerator<Buffer>, place: string | undefined): Promise<string> {
  const hash = createHash('sha256');
  if (place) fs.mkdirSync(path.dirname(place), { recursive: true });
  const target = place ? fs.openSync(place, 'wx', 0o600) : undefined;
  for await (const bytes of content) {
    hash.update(bytes);
    if (target !== undefined) fs.writeSync(target, bytes);
  }
  if (target !== undefined) {
    fs.fsyncSync(target);
    fs.closeSync(target);
  }
  return hash.digest('hex');
}
