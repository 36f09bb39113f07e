import fs from 'node:fs';
import { inRoot } from './root.mjs';

/** Reads `.env` into the environment; what is set already wins. */
export function readEnvironment(file = inRoot('.env')) {
  if (!fs.existsSync(file)) return;
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = /^\s*(?:export\s+)?(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name && !(name in process.env)) process.env[name] = value.replace(/^(["'])(.*)\1$/, '$2');
  }
}
