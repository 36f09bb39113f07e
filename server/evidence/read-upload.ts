import { largestEvidenceBytes } from '@/domain/evidence/media-type';
import { type Result, refuse } from '@/domain/result';

/** Fields beside the file: ids, a caption, the multipart frame. */
const otherBytes = 64 * 1024;
export const mostUploadBytes = largestEvidenceBytes + otherBytes;

const tooBig = () => refuse('issues.evidenceTooBig', { mb: largestEvidenceBytes / 1024 / 1024 });

class TooBig extends Error {}

/** The form of an upload. Too much is refused by what the browser announces, and again by what really arrives. */
export async function readUpload(request: Request): Promise<Result<FormData>> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || !request.body) return refuse('issues.evidenceEmpty');
  if (Number(request.headers.get('content-length') ?? 0) > mostUploadBytes) return tooBig();
  try {
    const form = await new Response(request.body.pipeThrough(atMost(mostUploadBytes)), { headers: { 'content-type': type } }).formData();
    return { ok: true, value: form };
  } catch (error) {
    if (isTooBig(error)) return tooBig();
    // A form cut off on the way cannot be read; nothing of it is kept.
    if (error instanceof TypeError) return refuse('issues.evidenceBroken');
    throw error;
  }
}

const isTooBig = (error: unknown): boolean =>
  error instanceof TooBig || (error instanceof Error && error.cause !== undefined && isTooBig(error.cause));

function atMost(most: number) {
  let read = 0;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      read += piece.byteLength;
      if (read > most) controller.error(new TooBig());
      else controller.enqueue(piece);
    },
  });
}
