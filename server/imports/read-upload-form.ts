import { accept, type Result, refuse } from '@/domain/result';
import { limits } from './limits';

/** Fields beside the file and the frame around them. */
const otherBytes = 64 * 1024;
const most = limits.uploadBytes + otherBytes;

/** The form of an upload. Too much is refused by what the browser announces, and again by what really arrives. */
export async function readUploadForm(request: Request): Promise<Result<FormData>> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || !request.body) return refuse('imports.fileMissing');
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge();
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of request.body) {
    bytes += piece.byteLength;
    if (bytes > most) return tooLarge();
    pieces.push(piece);
  }
  try {
    return accept(await new Response(Buffer.concat(pieces), { headers: { 'content-type': type } }).formData());
  } catch (error) {
    // A form cut off on the way cannot be read; nothing of it is kept.
    if (error instanceof TypeError) return refuse('imports.fileBroken');
    throw error;
  }
}

const tooLarge = () => refuse('imports.fileTooLarge', { most: limits.uploadBytes / 1024 / 1024 });
