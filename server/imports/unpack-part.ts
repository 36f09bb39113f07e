import { createInflateRaw } from 'node:zlib';
import { FileProblem } from './file-problem';
import type { ZipEntry } from './zip-directory';

const localSignature = 0x04034b50;

/** One part of a zip file in pieces. Stops as soon as it unpacks to more than the directory said. */
export async function* unpackPart(file: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = packedBytesOf(file, entry);
  if (!entry.isDeflated) {
    yield packed;
    return;
  }
  const inflate = createInflateRaw();
  inflate.end(packed);
  let bytes = 0;
  try {
    for await (const piece of inflate) {
      if (!Buffer.isBuffer(piece)) continue;
      bytes += piece.length;
      if (bytes > entry.bytes) throw new FileProblem('imports.fileUnpacksTooLarge');
      yield piece;
    }
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('imports.fileBroken');
  } finally {
    inflate.destroy();
  }
  if (bytes !== entry.bytes) throw new FileProblem('imports.fileBroken');
}

function packedBytesOf(file: Buffer, entry: ZipEntry): Buffer {
  if (entry.offset + 30 > file.length || file.readUInt32LE(entry.offset) !== localSignature) throw new FileProblem('imports.fileBroken');
  const start = entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  if (start + entry.packedBytes > file.length) throw new FileProblem('imports.fileBroken');
  return file.subarray(start, start + entry.packedBytes);
}
