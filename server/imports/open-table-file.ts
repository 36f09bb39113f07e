import type { FileFormat, FileNote, SheetRow } from '@/domain/imports/import-file';
import { FileProblem } from './file-problem';
import { openCsv, readCsv } from './open-csv';
import { openWorkbook } from './open-workbook';
import { readSheet } from './read-sheet';

export type TableFile = {
  format: FileFormat;
  encoding: string;
  delimiter: string;
  notes: Set<FileNote>;
  sheets: { name: string; rows: () => AsyncGenerator<SheetRow> }[];
};

/** Opens a file by what it holds, whatever it is called. */
export async function openTableFile(file: Buffer): Promise<TableFile> {
  if (file.length === 0) throw new FileProblem('imports.fileEmpty');
  const notes = new Set<FileNote>();
  const note = (noticed: FileNote) => notes.add(noticed);
  if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0))
    throw new FileProblem(isEncryptedPackage(file) ? 'imports.fileEncrypted' : 'imports.fileOldExcel');
  if (startsWith(file, 0x50, 0x4b)) {
    const workbook = await openWorkbook(file);
    if (workbook.hasMacros) notes.add('macrosIgnored');
    const sheets = workbook.sheets.map(({ name, part }) => ({ name, rows: () => readSheet(workbook, part, note) }));
    return { format: 'xlsx', encoding: '', delimiter: '', notes, sheets };
  }
  const csv = openCsv(file);
  return { format: 'csv', encoding: csv.encoding, delimiter: csv.delimiter, notes, sheets: [{ name: '', rows: () => readCsv(csv, note) }] };
}

const startsWith = (file: Buffer, ...bytes: number[]) => bytes.every((byte, index) => file[index] === byte);

/** A workbook with a password is an old container around an encrypted new one. */
const isEncryptedPackage = (file: Buffer) => file.includes(Buffer.from('EncryptedPackage', 'utf16le'));
