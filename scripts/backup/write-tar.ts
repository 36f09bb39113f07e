import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tarBlock, tarHeader, tarPadding } from './tar-header';

export type PackedFile = { name: string; size: number; sha256: string };

const bytesAtOnce = 1 << 20;
// Flushed in pieces, so that a large backup does not hold up the saves of a running program.
const bytesBetweenFlushes = 8 << 20;

/** Writes an archive from files, and at its end one text made from what was packed. */
export async function writeTar(
  file: string,
  contents: readonly { name: string; place: string }[],
  last: (packed: PackedFile[]) => { name: string; text: string },
) {
  const archive = await open(file, 'wx', 0o600);
  const madeAt = new Date();
  try {
    const packed: PackedFile[] = [];
    for (const { name, place } of contents) packed.push(await pack(archive, name, place, madeAt));
    const { name, text } = last(packed);
    const bytes = Buffer.from(text);
    await archive.write(
      Buffer.concat([tarHeader(name, bytes.length, madeAt), bytes, Buffer.alloc(tarPadding(bytes.length) + 2 * tarBlock)]),
    );
    await archive.sync();
  } finally {
    await archive.close();
  }
}

async function pack(archive: FileHandle, name: string, place: string, madeAt: Date): Promise<PackedFile> {
  const { size } = fs.statSync(place);
  const hash = createHash('sha256');
  await archive.write(tarHeader(name, size, madeAt));
  let written = 0;
  let unflushed = 0;
  for await (const bytes of fs.createReadStream(place, { highWaterMark: bytesAtOnce })) {
    hash.update(bytes);
    await archive.write(bytes);
    written += bytes.length;
    unflushed += bytes.length;
    if (unflushed < bytesBetweenFlushes) continue;
    await archive.datasync();
    unflushed = 0;
  }
  if (written !== size) throw new Error(`${place} changed while it was packed; start the backup again.`);
  await archive.write(Buffer.alloc(tarPadding(size)));
  return { name, size, sha256: hash.digest('hex') };
}
