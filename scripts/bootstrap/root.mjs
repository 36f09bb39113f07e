import path from 'node:path';

/** The folder of package.json; every command works from here, wherever it was called. */
export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

export const inRoot = (...parts) => path.join(root, ...parts);
