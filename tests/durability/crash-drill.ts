import { type ChildProcess, spawn } from 'node:child_process';
import Sqlite from 'better-sqlite3';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Member } from '@/domain/people/member';
import { root } from '../support/source-files';

type Writer = { child: ChildProcess; acknowledged: string[]; ended: Promise<void>; complaints: () => string };

/** Starts the acknowledging writer on a database. */
export function startWriter(database: string, by: Member, productId: string, round: number): Writer {
  const args = [
    '--conditions=react-server',
    '--import',
    'tsx',
    'tests/durability/acknowledging-writer.ts',
    JSON.stringify(by),
    productId,
    `r${round}`,
  ];
  const env = { ...process.env, DATABASE_URL: database, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  const acknowledged: string[] = [];
  child.stdout.on('data', (bytes: Buffer) => {
    const lines = (said + bytes).split('\n');
    said = lines.pop() ?? '';
    acknowledged.push(...lines);
  });
  child.stderr.on('data', (bytes: Buffer) => {
    complained += bytes;
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return { child, acknowledged, ended, complaints: () => complained };
}

/** Waits until a writer has been told of `count` saves. */
export async function hear({ child, acknowledged, complaints }: Writer, count: number) {
  while (acknowledged.length < count) {
    if (child.exitCode !== null) throw new Error(`The writer ended by itself: ${complaints()}`);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}

const texts = z.array(z.string());

/** Opens a database as it was left and expects every acknowledged save in it, whole, with its history. */
export function expectNothingLost(file: string, acknowledged: readonly string[]) {
  const database = new Sqlite(file);
  try {
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    const list = (statement: string) => texts.parse(database.prepare(statement).pluck().all());
    const kept = new Set(list('SELECT key FROM issues'));
    expect(acknowledged.filter((key) => !kept.has(key))).toEqual([]);
    expect(list("SELECT key FROM issues WHERE id NOT IN (SELECT subject_id FROM events WHERE action = 'created')")).toEqual([]);
    expect(list("SELECT subject_id FROM events WHERE noun = 'issue' AND subject_id NOT IN (SELECT id FROM issues)")).toEqual([]);
    expect(list('SELECT key FROM issues GROUP BY key HAVING count(*) > 1')).toEqual([]);
  } finally {
    database.close();
  }
}
