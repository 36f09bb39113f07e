import { type FileHandle, open } from 'node:fs/promises';
import { readTarHeader, tarBlock, tarPadding } from './tar-header';

const bytesAtOnce = 1 << 20;

export type TarEntry = { name: string; size: number; content: () => AsyncGenerator<Buffer> };

/** Reads an archive front to back; an entry's content can be read until the next entry is asked for. */
export async function* readTar(file: string): AsyncGenerator<TarEntry> {
  const archive = await open(file);
  try {
    for (let at = 0; ; ) {
      const header = readTarHeader(await readExactly(archive, at, tarBlock));
      if (!header) return;
      const start = at + tarBlock;
      yield { ...header, content: () => readContent(archive, start, header.size) };
      at = start + header.size + tarPadding(header.size);
    }
  } finally {
    await archive.close();
  }
}

async function* readContent(archive: FileHandle, start: number, size: number) {
  for (let done = 0; done < size; done += bytesAtOnce) yield readExactly(archive, start + done, Math.min(bytesAtOnce, size - done));
}

async function readExactly(archive: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await archive.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error('This backup is cut off.');
  return buffer;
}
