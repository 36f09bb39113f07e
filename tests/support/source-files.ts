import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(fileURLToPath(import.meta.url), '../../..');

export const layers = ['app', 'components', 'domain', 'db', 'server', 'messages'] as const;

/** Files under folders of the project, as paths from its root. */
export function listFiles(folders: readonly string[], ending: RegExp): string[] {
  return folders.flatMap((folder) => {
    const names = fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => ending.test(name)).map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
  });
}

export const readSource = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
