import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { Stop } from './steps.mjs';

/** Makes the folder that keeps everything, or says why it can't. */
export function ensureDataFolder(name) {
  const folder = path.resolve(root, name);
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const trial = path.join(folder, `.trial-${process.pid}`);
    fs.writeFileSync(trial, 'x');
    fs.rmSync(trial);
  } catch (error) {
    throw new Stop(
      `The data folder ${folder} can not be written (${error.code}): make it writable for this user or name another one with DATA_DIR=…`,
    );
  }
  return folder;
}
