import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { accept, type Result, refuse } from '@/domain/result';
import { limits } from './limits';
import { uploadPath } from './stored-uploads';

export type StoredUpload = { bytes: number; sha256: string };

/** Writes an upload to its place as it arrives: counted, hashed, on the disk before anybody is told. Too large, and nothing stays. */
export async function storeUpload(importId: string, pieces: AsyncIterable<Uint8Array>): Promise<Result<StoredUpload>> {
  const place = uploadPath(importId);
  const half = `${place}.part`;
  await fs.mkdir(path.dirname(place), { recursive: true });
  const file = await fs.open(half, 'wx', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > limits.uploadBytes) return await discard(half, 'imports.fileTooLarge', { most: limits.uploadBytes / 1024 / 1024 });
      hash.update(piece);
      await file.write(piece);
    }
    if (bytes === 0) return await discard(half, 'imports.fileEmpty');
    await file.sync();
  } finally {
    await file.close();
  }
  await fs.rename(half, place);
  return accept({ bytes, sha256: hash.digest('hex') });
}

async function discard(half: string, ...why: Parameters<typeof refuse>): Promise<Result<never>> {
  await fs.rm(half, { force: true });
  return refuse(...why);
}
