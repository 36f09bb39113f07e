import type { Cell, Column, WrittenReport, WrittenTable } from '@/server/report-files/written-report';

export type LetterWords = { attached: string; why: string; stop: string };

/** The same mail for programs that show text only. */
export function plainLetter(written: WrittenReport, words: LetterWords, stopUrl: string | null): string {
  const { organisation, title, span, answer, summary, facts, sections, url, openLabel } = written;
  return [
    `${organisation} · ${title} · ${span}`,
    '',
    answer,
    ...summary,
    '',
    ...facts,
    ...sections.flatMap((section) => [
      '',
      `== ${section.title} ==`,
      ...section.paragraphs,
      ...(section.author ? [section.author] : []),
      ...section.tables.flatMap(table),
    ]),
    '',
    `${openLabel}: ${url}`,
    words.attached,
    '',
    words.why,
    ...(stopUrl ? [`${words.stop}: ${stopUrl}`] : []),
  ].join('\n');
}

const mostRows = 12;

const table = ({ caption, columns, rows, more }: WrittenTable): string[] => [
  '',
  ...(rows.length > 0 ? [caption] : []),
  ...rows.slice(0, mostRows).map((row) => `- ${row.map((cell, at) => labelled(columns[at], at, cell)).join('; ')}`),
  ...(more ? [more] : []),
];

// What heads a row needs no label; a figure does.
const labelled = (column: Column | undefined, at: number, cell: Cell) =>
  at === 0 && !column?.isNumber ? value(cell) : `${column?.label}: ${value(cell)}`;

const value = ({ text, note }: Cell) => (note ? `${text} (${note})` : text);
