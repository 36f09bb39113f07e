import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { newId } from '@/db/new-id';
import { isWhole } from '@/domain/evidence/is-whole';
import { isImage, largestEvidenceBytes, type MediaType, mediaTypeOf } from '@/domain/evidence/media-type';
import { accept, type Result, refuse } from '@/domain/result';
import { evidenceFolder, fileOf, storedName, thumbnailOf } from './evidence-files';
import { reEncode } from './re-encode';

/** A file that lies safely in the data folder and waits for its row. */
export type KeptFile = {
  id: string;
  storedAs: string;
  mediaType: MediaType;
  bytes: number;
  sha256: string;
  widthPx: number | null;
  heightPx: number | null;
};

/** Checks what was sent and keeps it: written beside its place, brought to the disk, then moved in. */
export async function keepFile(sent: Blob): Promise<Result<KeptFile>> {
  if (sent.size === 0) return refuse('issues.evidenceEmpty');
  if (sent.size > largestEvidenceBytes) return refuse('issues.evidenceTooBig', { mb: largestEvidenceBytes / 1024 / 1024 });
  const content = new Uint8Array(await sent.arrayBuffer());
  const mediaType = mediaTypeOf(content);
  if (!mediaType) return refuse('issues.evidenceKind');
  if (!isImage(mediaType) && !isWhole(mediaType, content)) return refuse('issues.evidenceBroken');

  const draft = path.join(evidenceFolder(), 'incoming', randomUUID());
  try {
    await fs.mkdir(path.dirname(draft), { recursive: true });
    await fs.writeFile(draft, content);
    return await place(draft, mediaType);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return refuse('issues.evidenceNoRoom');
    throw error;
  } finally {
    await Promise.all([draft, `${draft}.picture`, `${draft}.thumb`].map((file) => fs.rm(file, { force: true })));
  }
}

async function place(draft: string, mediaType: MediaType): Promise<Result<KeptFile>> {
  const id = newId();
  const storedAs = storedName(id, mediaType);
  await fs.mkdir(path.dirname(fileOf(storedAs)), { recursive: true });
  if (!isImage(mediaType)) {
    return accept({ id, storedAs, mediaType, ...(await moveIn(draft, fileOf(storedAs))), widthPx: null, heightPx: null });
  }
  const drawn = await reEncode(draft, mediaType, `${draft}.picture`, `${draft}.thumb`);
  if (!drawn.ok) return drawn;
  await moveIn(`${draft}.thumb`, thumbnailOf(storedAs));
  const facts = await moveIn(`${draft}.picture`, fileOf(storedAs));
  return accept({ id, storedAs, mediaType, ...facts, widthPx: drawn.value.width, heightPx: drawn.value.height });
}

// A name that points at bytes still in memory would survive a power cut without them.
async function moveIn(from: string, to: string): Promise<{ bytes: number; sha256: string }> {
  const content = await fs.readFile(from);
  await synced(from);
  await fs.rename(from, to);
  await synced(path.dirname(to));
  return { bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
}

async function synced(file: string) {
  const handle = await fs.open(file, 'r');
  await handle.sync().finally(() => handle.close());
}

/** For a file whose row was refused. */
export async function dropFile(kept: KeptFile): Promise<void> {
  await Promise.all([fileOf(kept.storedAs), thumbnailOf(kept.storedAs)].map((file) => fs.rm(file, { force: true })));
}
