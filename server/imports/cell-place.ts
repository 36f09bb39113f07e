/** `B12` as row 12 and column 1 (A is 0). @returns column −1 when there is no letter, row 0 when there is no number */
export function cellPlace(reference: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return { row: Number(reference.slice(at)) || 0, column: column - 1 };
}
