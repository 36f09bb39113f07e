export const imageTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type ImageType = (typeof imageTypes)[number];
export const audioTypes = ['audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav', 'audio/webm'] as const;
export type MediaType = ImageType | (typeof audioTypes)[number] | 'application/pdf';

export const isImage = (type: string): type is ImageType => imageTypes.some((image) => image === type);
export const isAudio = (type: string): boolean => audioTypes.some((audio) => audio === type);

export const extensionOf = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/webm': 'weba',
} as const satisfies Record<MediaType, string>;

/** Most bytes of one file. */
export const largestEvidenceBytes = 25 * 1024 * 1024;
export const mostPixels = 50_000_000;

/**
 * What a file is, by its first bytes alone: neither its name nor what the browser says counts.
 * @returns undefined for everything we do not take, SVG among it
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  const starts = (...codes: number[]) => codes.every((code, index) => bytes[index] === code);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'image/webp';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') return 'audio/wav';
  if (text(0, 5) === '%PDF-') return 'application/pdf';
  if (text(0, 3) === 'ID3' || isMpegAudioFrame(bytes)) return 'audio/mpeg';
  if (text(0, 4) === 'OggS') return 'audio/ogg';
  if (text(4, 8) === 'ftyp' && audioBrands.has(text(8, 12).trim())) return 'audio/mp4';
  if (starts(0x1a, 0x45, 0xdf, 0xa3) && text(0, 64).includes('webm')) return 'audio/webm';
  return undefined;
}

// What phones and browsers write for voice recordings; served as audio whatever else is inside.
const audioBrands = new Set(['M4A', 'M4B', 'mp41', 'mp42', 'isom', 'iso2', 'iso5', 'iso6', 'dash']);

/** Sync word, a version and a layer that exist, a bit rate and a sample rate that exist. */
function isMpegAudioFrame(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = bytes;
  const isSync = first === 0xff && (second & 0xe0) === 0xe0;
  return isSync && (second & 0x18) !== 0x08 && (second & 0x06) === 0x02 && (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c;
}
