const letters: Record<string, string> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ٱ: 'ا',
  ـ: '',
};

const otherLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Marks go, except the two that make other Japanese sounds. */
const marks = /(?![\u3099\u309a])\p{M}/gu;

/** Formatting characters say nothing, except the zero-width non-joiner, which divides Persian words. */
const formatting = /(?!\u200c)\p{Cf}/gu;

/**
 * One spelling for everything that readers take for the same: width, case, accents, Arabic and Persian letters and
 * digits. Independent of the server's locale, so İ, I and ı are all `i`.
 */
export const writtenForm = (text: string): string =>
  latinDigits(text)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(formatting, '')
    .replace(otherLetters, (letter) => letters[letter] ?? letter)
    .normalize('NFC');

/** Arabic (٠–٩) and Persian (۰–۹) digits as Latin ones. */
export const latinDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
