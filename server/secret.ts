import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dataDir } from '@/db/location';

const leastLength = 32;

/** The secret that encrypts the sign-in cookie: AUTH_SECRET, or a file only this user can read, made on first use. */
export function authSecret(): string {
  const given = process.env.AUTH_SECRET;
  if (given !== undefined && given !== '') return longEnough(given, 'AUTH_SECRET');
  return storedSecret(path.join(dataDir(), 'secret'));
}

const known = new Map<string, string>();

function storedSecret(file: string): string {
  const secret = known.get(file) ?? readOrMake(file);
  known.set(file, secret);
  return secret;
}

function readOrMake(file: string): string {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (!fs.existsSync(file)) makeOnce(file);
  return longEnough(fs.readFileSync(file, 'utf8').trim(), file);
}

// Linking a finished file fails when another process was first, so two starts cannot end up with two secrets.
function makeOnce(file: string) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if (!fs.existsSync(file)) throw error;
  } finally {
    fs.rmSync(draft);
  }
}

function longEnough(secret: string, source: string): string {
  if (secret.length < leastLength) throw new Error(`${source} holds fewer than ${leastLength} characters.`);
  return secret;
}
