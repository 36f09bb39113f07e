import fs from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { mediaTypeOf } from '@/domain/evidence/media-type';
import { evidenceFolder, fileOf, thumbnailOf } from '@/server/evidence/evidence-files';
import { keepFile } from '@/server/evidence/keep-file';

const blob = (content: Uint8Array | string) => new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
const keep = async (content: Uint8Array | string) => keepFile(blob(content));
const refusedAs = async (content: Uint8Array | string) => {
  const kept = await keep(content);
  return kept.ok ? 'kept' : kept.refusal.code;
};
const plain = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 90, b: 40, alpha: 0.5 } }, limitInputPixels: false });
const kept = async (content: Uint8Array) => {
  const result = await keep(content);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const leftBehind = () => {
  const incoming = `${evidenceFolder()}/incoming`;
  return fs.existsSync(incoming) ? fs.readdirSync(incoming) : [];
};

test('SVG, HTML and scripts are not taken, whatever they are called', async () => {
  expect(await refusedAs('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')).toBe('issues.evidenceKind');
  expect(await refusedAs('<?xml version="1.0"?><svg/>')).toBe('issues.evidenceKind');
  expect(await refusedAs('<html><script>alert(1)</script>')).toBe('issues.evidenceKind');
  expect(await refusedAs('MZ\u0090\0 an executable')).toBe('issues.evidenceKind');
});

test('nothing, and too much, is said to be so', async () => {
  expect(await refusedAs('')).toBe('issues.evidenceEmpty');
  expect(await refusedAs(new Uint8Array(25 * 1024 * 1024 + 1))).toBe('issues.evidenceTooBig');
});

describe('pictures', () => {
  test('are drawn anew: place, camera and whatever is appended are gone, the picture stands upright', async () => {
    const photo = await plain(120, 60)
      .withExif({ IFD0: { Make: 'Canary Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const polyglot = Buffer.concat([photo, Buffer.from('<script>alert("canary")</script>')]);
    const result = await kept(polyglot);
    expect(result).toMatchObject({ mediaType: 'image/jpeg', widthPx: 60, heightPx: 120 });
    const stored = fs.readFileSync(fileOf(result.storedAs));
    expect(stored.includes('canary') || stored.includes('Canary') || stored.includes('GPS')).toBe(false);
    expect((await sharp(stored).metadata()).exif).toBeUndefined();
    expect(await sharp(thumbnailOf(result.storedAs)).metadata()).toMatchObject({ format: 'webp', width: 60 });
    expect(result.bytes).toBe(stored.byteLength);
  });

  test.each(['png', 'jpeg', 'webp'] as const)('cut off are refused and nothing is left: %s', async (format) => {
    const whole = await sharp(Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, index) => (index * 7919) % 251)), {
      raw: { width: 300, height: 300, channels: 3 },
    })
      .toFormat(format)
      .toBuffer();
    expect(await refusedAs(whole)).toBe('kept');
    expect(await refusedAs(whole.subarray(0, whole.length / 2))).toBe('issues.evidenceBroken');
    expect(await refusedAs(whole.subarray(0, 24))).toBe('issues.evidenceBroken');
    expect(leftBehind()).toEqual([]);
  });

  test('of 270 megapixels in a few kilobytes are refused by their header, and this process does not grow', async () => {
    const bomb = await plain(27_000, 10_000, 4).png({ compressionLevel: 9 }).toBuffer();
    const before = process.memoryUsage.rss();
    expect(await refusedAs(bomb)).toBe('issues.evidenceTooManyPixels');
    expect((process.memoryUsage.rss() - before) / 1_048_576).toBeLessThan(60);
  });

  test('interlaced ones, which must be held whole, are refused sooner', async () => {
    const interlaced = await plain(6_000, 5_000, 4).png({ progressive: true }).toBuffer();
    expect(await refusedAs(interlaced)).toBe('issues.evidenceTooManyPixels');
  });

  test('that say they are one kind and are another are refused', async () => {
    const png = await plain(10, 10).png().toBuffer();
    const lying = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), png]);
    expect(await refusedAs(lying)).toBe('issues.evidenceBroken');
  });
});

test('documents and recordings are known by their bytes and must be whole', async () => {
  expect(await refusedAs(`%PDF-1.7\n${'x'.repeat(200)}\n%%EOF\n`)).toBe('kept');
  expect(await refusedAs(`%PDF-1.7\n${'x'.repeat(200)}`)).toBe('issues.evidenceBroken');
  const wave = Buffer.alloc(200);
  wave.write('RIFF', 0);
  wave.writeUInt32LE(192, 4);
  wave.write('WAVE', 8);
  expect(await refusedAs(wave)).toBe('kept');
  wave.writeUInt32LE(9_000, 4);
  expect(await refusedAs(wave)).toBe('issues.evidenceBroken');
  const name = (text: string) => mediaTypeOf(Buffer.from(text, 'latin1'));
  expect(name('ID3\x04')).toBe('audio/mpeg');
  expect(name('OggS\0')).toBe('audio/ogg');
  expect(name('\0\0\0\x20ftypM4A ')).toBe('audio/mp4');
  expect(name('\0\0\0\x20ftypheic')).toBeUndefined();
  expect(name('\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm')).toBe('audio/webm');
  expect(name('GIF89a')).toBeUndefined();
});
