import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataDir } from '@/db/location';
import type { Book } from './book';
import { drawPicture } from './draw-picture';
import type { Ledger } from './ledger';
import type { EvidenceRow } from './rows';
import { issueNamed } from './story/all-issues';
import { pictures } from './story/pictures';

/** Turns a sketch into a PNG and a small WebP. Passed in, because db/ knows no image library. */
export type RenderPicture = (svg: string) => Promise<{ png: Buffer; thumbnail: Buffer }>;

/** Draws the evidence and keeps it where uploads are kept; each image belongs to its issue and to the step it was found at. */
export async function keepPictures(book: Book, ledger: Ledger, render: RenderPicture): Promise<EvidenceRow[]> {
  const rows: EvidenceRow[] = [];
  for (const picture of pictures) {
    const issue = ledger.issue(picture.issue);
    const addedAt = new Date(issue.createdAt.getTime() + 90_000);
    const id = book.id(addedAt);
    const { png: bytes, thumbnail } = await render(drawPicture(picture));
    const storedAs = path.join(id.slice(-2), `${id}.png`);
    const file = path.join(dataDir(), 'evidence', storedAs);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    await writeFile(file.replace(/\.png$/, '.thumb.webp'), thumbnail);
    const by = book.member(issueNamed(picture.issue).by);
    const { widthPx, heightPx } = sizeOf(bytes);
    rows.push({
      id,
      issueId: issue.id,
      stepId: issue.stepId,
      storedAs,
      originalName: `${issue.key.toLowerCase()}.png`,
      mediaType: 'image/png',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      widthPx,
      heightPx,
      caption: picture.caption,
      addedById: by.id,
      addedAt,
      removedAt: null,
    });
    book.record(
      by,
      [{ noun: 'evidence', subjectId: id, action: 'added', issueId: issue.id, productId: issue.productId, note: picture.caption }],
      addedAt,
    );
  }
  return rows;
}

/** A PNG says its size in its first chunk. */
const sizeOf = (png: Buffer) => ({ widthPx: png.readUInt32BE(16), heightPx: png.readUInt32BE(20) });
