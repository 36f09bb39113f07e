const mebibyte = 1024 * 1024;

/** What reading one file may cost. Uploads of a few hundred kilobytes have been seen to unpack to a gigabyte. */
export const limits = {
  uploadBytes: 20 * mebibyte,
  zipEntries: 2_000,
  entryBytes: 80 * mebibyte,
  unpackedBytes: 160 * mebibyte,
  /** Unpacked to packed, for parts above `smallPartBytes`; worksheets reach 20 to 60. */
  ratio: 250,
  smallPartBytes: 4 * mebibyte,
  sharedTextCharacters: 40_000_000,
  sheets: 200,
  rows: 50_000,
  cellCharacters: 100_000,
  recordCharacters: 1_000_000,
  heapMegabytes: 160,
  milliseconds: 60_000,
} as const;
