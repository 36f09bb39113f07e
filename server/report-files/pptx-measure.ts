/** Inches between two lines of a size, as the offices set them. */
const lineOf = (size: number) => (size * 1.22) / 72;

/**
 * How high a text will stand, in inches. Estimated with the widest of the usual faces, because a presentation carries none and
 * its tables grow with what they hold. @param size in points @param width in inches
 */
export const heightOf = (text: string, size: number, width: number): number => linesOf(text, size, width) * lineOf(size);

function linesOf(text: string, size: number, width: number): number {
  // Words break before the edge: a line is never quite full.
  const room = (width * 72 * 0.96) / size;
  return text.split('\n').reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(lengthOf(paragraph) / room)), 0);
}

/** In widths of the letter m. */
const lengthOf = (text: string) => [...text].reduce((length, sign) => length + (isWide(sign) ? 1 : 0.56), 0);

const isWide = (sign: string) => (sign.codePointAt(0) ?? 0) >= 0x2e80;

/** The largest of some sizes in which a text fits; the smallest when it fits in none. */
export const sizeToFit = (text: string, sizes: readonly number[], width: number, height: number): number =>
  sizes.find((size) => heightOf(text, size, width) <= height) ?? sizes.at(-1) ?? 12;
