import type { MediaType } from './media-type';

/** Whether a document or recording is there to its end, as far as its own format says. Pictures are proven by drawing them anew. */
export function isWhole(type: MediaType, bytes: Uint8Array): boolean {
  if (type === 'application/pdf') return latin(bytes.subarray(-1_024)).includes('%%EOF');
  if (type === 'audio/wav') return isWholeWave(bytes);
  if (type === 'audio/mp4') return isWholeBoxes(bytes);
  return bytes.length > 128;
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// Recorders that stream write 0 or all ones for a length they do not know yet.
function isWholeWave(bytes: Uint8Array): boolean {
  if (bytes.length < 44) return false;
  const declared = view(bytes).getUint32(4, true);
  return declared === 0 || declared === 0xffffffff || declared + 8 <= bytes.length;
}

/** Boxes follow each other to the end of the file, and one of them says how to play the rest. */
function isWholeBoxes(bytes: Uint8Array): boolean {
  let isPlayable = false;
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) return false;
    const size = view(bytes).getUint32(at);
    const name = latin(bytes.subarray(at + 4, at + 8));
    isPlayable ||= name === 'moov' || name === 'moof';
    if (size === 0) return isPlayable;
    if (size < 8 || at + size > bytes.length) return false;
    at += size;
  }
  return isPlayable;
}
