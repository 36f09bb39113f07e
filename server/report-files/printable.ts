/** A text as office files can hold it: without the signs that XML has no place for, cut where their cells end. */
export function printable(text: string, most = 30_000): string {
  const clean = [...text].filter(isPrintable);
  return clean.length > most ? `${clean.slice(0, most - 1).join('')}…` : clean.join('');
}

function isPrintable(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return sign === '\n' || sign === '\t' || sign === '\r';
  // Halves of signs that lost their other half, and two places that are never signs.
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
