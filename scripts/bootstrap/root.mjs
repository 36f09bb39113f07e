import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json; every command works from here, wherever it was called. */
export const root = path.resolve(fileURLToPath(import.meta.url), '../../..');

export const inRoot = (...parts) => path.join(root, ...parts);
