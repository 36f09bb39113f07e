import { FileProblem } from './file-problem';
import { limits } from './limits';

export type ZipEntry = { name: string; packedBytes: number; bytes: number; isDeflated: boolean; offset: number };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;

/** The list of parts at the end of a zip file, looked at before anything is unpacked. */
export function readZipDirectory(file: Buffer): Map<string, ZipEntry> {
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  if (count > limits.zipEntries) throw new FileProblem('imports.fileUnpacksTooLarge');
  let at = file.readUInt32LE(end + 16);
  let unpacked = 0;
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) throw new FileProblem('imports.fileBroken');
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const entry = readEntry(file, at, name);
    unpacked += entry.bytes;
    entries.set(name, entry);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  if (unpacked > limits.unpackedBytes) throw new FileProblem('imports.fileUnpacksTooLarge');
  return entries;
}

function findEnd(file: Buffer): number {
  const lowest = Math.max(0, file.length - endLength - longestComment);
  for (let at = file.length - endLength; at >= lowest; at -= 1) {
    if (file.readUInt32LE(at) === endSignature) return at;
  }
  throw new FileProblem('imports.fileBroken');
}

function readEntry(file: Buffer, at: number, name: string): ZipEntry {
  const isEncrypted = (file.readUInt16LE(at + 8) & 1) === 1;
  if (isEncrypted) throw new FileProblem('imports.fileEncrypted');
  const method = file.readUInt16LE(at + 10);
  const packedBytes = file.readUInt32LE(at + 20);
  const bytes = file.readUInt32LE(at + 24);
  const offset = file.readUInt32LE(at + 42);
  if (method !== 0 && method !== 8) throw new FileProblem('imports.fileBroken');
  if (offset + packedBytes > file.length) throw new FileProblem('imports.fileBroken');
  const isBomb = bytes > limits.smallPartBytes && bytes / Math.max(1, packedBytes) > limits.ratio;
  if (bytes > limits.entryBytes || isBomb) throw new FileProblem('imports.fileUnpacksTooLarge');
  return { name, packedBytes, bytes, isDeflated: method === 8, offset };
}
