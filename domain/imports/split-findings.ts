/**
 * The findings of a cell that numbers several of them: `1. … 2. …`, `1、…2、…`, `(1) … (2) …`, `① … ②`.
 * @returns their texts without the numbers; the whole text as one when it does not count from 1 upwards
 */
export function splitFindings(text: string): string[] {
  const starts: { from: number; after: number }[] = [];
  for (let number = 1; number <= 99; number += 1) {
    const mark = findMark(text, number, starts.at(-1)?.after ?? 0);
    if (!mark || (number === 1 && text.slice(0, mark.from).trim() !== '')) break;
    starts.push(mark);
  }
  const parts = starts.map(({ after }, index) => text.slice(after, starts[index + 1]?.from).trim());
  return parts.length > 1 && parts.every((part) => part !== '') ? parts : [text];
}

function findMark(text: string, number: number, from: number) {
  const circled = number <= 20 ? `|${String.fromCodePoint(0x245f + number)}` : '';
  const mark = new RegExp(`(?<=^|[\\s\\p{P}\\p{sc=Han}])(?:[(（]${number}[)）]|${number}(?:[、）)]|[.．](?![\\d]))${circled})\\s*`, 'u');
  const match = mark.exec(text.slice(from));
  return match ? { from: from + match.index, after: from + match.index + match[0].length } : undefined;
}
