import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252' | 'windows-1256';

const looked = 256 * 1024;

/**
 * The encoding of a text file, and how many bytes of mark stand before the text. Marks and valid UTF-8 prove it; the rest is
 * likelihood: Chinese bytes come in pairs from A1 up, Persian and Arabic letters in runs, accents of Europe alone.
 */
export function detectEncoding(file: Buffer): { encoding: Encoding; markBytes: number } {
  if (file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf) return { encoding: 'utf-8', markBytes: 3 };
  if (file[0] === 0xff && file[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (file[0] === 0xfe && file[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  const wide = wideWithoutMark(file);
  if (wide) return { encoding: wide, markBytes: 0 };
  if (isUtf8(file) || isNearlyUtf8(file)) return { encoding: 'utf-8', markBytes: 0 };
  return { encoding: legacyEncoding(file.subarray(0, looked)), markBytes: 0 };
}

/** UTF-16 of a text with many Latin letters has a NUL in every other place. */
function wideWithoutMark(file: Buffer): Encoding | undefined {
  const sample = file.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** A few damaged bytes do not make UTF-8 something else. */
function isNearlyUtf8(file: Buffer): boolean {
  const text = new TextDecoder().decode(file.subarray(0, looked));
  let damaged = 0;
  let good = 0;
  for (const character of text) {
    if (character === '\ufffd') damaged += 1;
    else if (character > '\u007f') good += 1;
  }
  return good > 3 * damaged;
}

function legacyEncoding(sample: Buffer): Encoding {
  if (looksChinese(sample)) return 'gb18030';
  return shareInRuns(sample) >= 0.6 ? 'windows-1256' : 'windows-1252';
}

function looksChinese(sample: Buffer): boolean {
  let pairs = 0;
  let others = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) continue;
    const next = sample[at + 1] ?? 0;
    if (byte >= 0xa1 && byte <= 0xf7 && next >= 0xa1) pairs += 1;
    else if (byte < 0x81 || byte === 0xff || next < 0x30 || next === 0x7f) return false;
    else others += 1;
    at += 1;
  }
  if (pairs < 4 * others) return false;
  const text = new TextDecoder('gb18030').decode(sample.subarray(0, lastWholeLine(sample)));
  const foreign = [...text].filter((character) => character > '\u007f');
  const common = foreign.filter((character) => /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u203b]/.test(character)).length;
  return common >= foreign.length * 0.9;
}

const lastWholeLine = (sample: Buffer) => (sample.length < looked ? sample.length : Math.max(0, sample.lastIndexOf(0x0a)));

/** How many of the bytes above ASCII stand beside another one. */
function shareInRuns(sample: Buffer): number {
  let all = 0;
  let inRuns = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if ((sample[at] ?? 0) < 0x80) continue;
    all += 1;
    if ((sample[at - 1] ?? 0) >= 0x80 || (sample[at + 1] ?? 0) >= 0x80) inRuns += 1;
  }
  return all === 0 ? 0 : inRuns / all;
}
