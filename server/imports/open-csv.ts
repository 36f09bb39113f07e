import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { mostColumns } from '@/domain/imports/import-choices';
import type { FileNote, SheetRow } from '@/domain/imports/import-file';
import { type Delimiter, detectDelimiter } from './detect-delimiter';
import { detectEncoding, type Encoding } from './detect-encoding';
import { FileProblem } from './file-problem';
import { limits } from './limits';

export type Csv = { file: Buffer; encoding: Encoding; delimiter: Delimiter; textStart: number };

const recordsRead = z.object({ records: z.number() }).transform(({ records }) => records);

const pieceBytes = 64 * 1024;

/** Looks at a text file; refuses what is no text. */
export function openCsv(file: Buffer): Csv {
  const { encoding, markBytes } = detectEncoding(file);
  const start = new TextDecoder(encoding).decode(file.subarray(markBytes, markBytes + pieceBytes), { stream: true });
  if (!encoding.startsWith('utf-16') && controlShare(start) > 0.02) throw new FileProblem('imports.fileNotTable');
  if (/^\s*(<!doctype html|<html|<table|<\?xml|%PDF|\{\\rtf)/i.test(start)) throw new FileProblem('imports.fileNotTable');
  return { file, encoding, delimiter: detectDelimiter(start), textStart: markBytes };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary files from text.
const controls = /[\u0000-\u0008\u000e-\u001f]/g;

const controlShare = (text: string) => (text.match(controls)?.length ?? 0) / Math.max(1, text.length);

/** The records of a text file, one after the other. Blank lines count as rows, as they do in a spreadsheet. */
export async function* readCsv(csv: Csv, note: (noticed: FileNote) => void): AsyncGenerator<SheetRow> {
  const parser = parse({
    delimiter: csv.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: limits.recordCharacters,
  });
  const source = Readable.from(decoded(csv, note));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let number = 0;
  try {
    for await (const record of parser) {
      number += 1;
      const row = rowOf(record, number);
      if (number === 1 && /^sep=.$/i.test(row.cells.join(csv.delimiter).trim())) continue;
      yield row;
    }
  } catch (error) {
    throw problemOf(error);
  } finally {
    source.destroy();
  }
}

function rowOf(record: unknown, number: number): SheetRow {
  const cells = Array.isArray(record) ? record.map(String) : [];
  if (number > limits.rows) throw new FileProblem('imports.fileTooManyRows', { most: limits.rows });
  if (cells.length > mostColumns) throw new FileProblem('imports.fileTooManyColumns', { most: mostColumns });
  if (cells.some((cell) => cell.length > limits.cellCharacters)) {
    throw new FileProblem('imports.fileCellTooLong', { row: number, most: limits.cellCharacters });
  }
  return { number, cells };
}

/** The text in pieces. A NUL is no character of any text and would end it in some databases. */
async function* decoded({ file, encoding, textStart }: Csv, note: (noticed: FileNote) => void) {
  const decoder = new TextDecoder(encoding);
  for (let at = textStart; at < file.length; at += pieceBytes) {
    const isLast = at + pieceBytes >= file.length;
    const text = decoder.decode(file.subarray(at, at + pieceBytes), { stream: !isLast });
    if (text.includes('\ufffd')) note('badCharacters');
    if (text.includes('\u0000')) note('nulRemoved');
    yield text.replaceAll('\u0000', '');
  }
}

function problemOf(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  // The parser is ahead of its reader: only it knows in which record it gave up.
  const row = recordsRead.parse(error) + 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new FileProblem('imports.fileQuoteOpen', { row });
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new FileProblem('imports.fileCellTooLong', { row, most: limits.cellCharacters });
  return new FileProblem('imports.fileBroken');
}
