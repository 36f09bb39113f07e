import { readDb } from '@/db/connection';
import { findEvidence } from '@/db/queries/evidence';
import { isImage } from '@/domain/evidence/media-type';
import { fileOf, thumbnailOf } from '@/server/evidence/evidence-files';
import { sendFile } from '@/server/evidence/send-file';
import { route } from '@/server/route';

/** One piece of evidence, or its thumbnail with `?thumb=1`. */
export const GET = route<'evidence.read', { id: string }>({
  right: 'evidence.read',
  handle: async ({ member, request, params }) => {
    const found = await findEvidence(await readDb(), member, params.id);
    if (!found || found.removedAt) return undefined;
    const { storedAs, mediaType, originalName: name } = found;
    const isThumbnail = request.nextUrl.searchParams.has('thumb') && isImage(mediaType);
    const file = isThumbnail ? { file: thumbnailOf(storedAs), mediaType: 'image/webp', name } : { file: fileOf(storedAs), mediaType, name };
    return sendFile(file, request.headers.get('range'));
  },
});
