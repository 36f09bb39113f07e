/** One header of the ustar format (POSIX.1-1988), which every tar reads. Names: at most 100 ASCII characters. */
export function tarHeader(name: string, size: number, madeAt: Date): Buffer {
  if (!/^[\x21-\x7e]{1,100}$/.test(name)) throw new Error(`${name} does not fit into a backup.`);
  const header = Buffer.alloc(tarBlock);
  header.write(name, 0);
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write(
    `${Math.floor(madeAt.getTime() / 1000)
      .toString(8)
      .padStart(11, '0')}\0`,
    136,
  );
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** @returns undefined at the empty block that ends an archive */
export function readTarHeader(header: Buffer): { name: string; size: number } | undefined {
  if (header.every((byte) => byte === 0)) return undefined;
  const text = (start: number, length: number) =>
    header
      .toString('latin1', start, start + length)
      .replace(/\0.*$/s, '')
      .trim();
  const size = Number.parseInt(text(124, 12), 8);
  if (text(257, 5) !== 'ustar' || !Number.isSafeInteger(size)) throw new Error('This is not a backup, or it is damaged.');
  return { name: text(0, 100), size };
}

export const tarBlock = 512;

/** How many bytes fill the last block of a file. */
export const tarPadding = (size: number) => (tarBlock - (size % tarBlock)) % tarBlock;
