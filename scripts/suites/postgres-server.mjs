import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const nobody = 65_534;

/** Runs `work` with the address of a PostgreSQL server of its own; answers undefined where none is installed. */
export async function withPostgresServer(work) {
  const programs = findPrograms();
  if (!programs) return undefined;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-pg-'));
  // PostgreSQL refuses to run as root.
  const owner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if (owner.uid) fs.chownSync(folder, owner.uid, owner.gid);
  const data = path.join(folder, 'data');
  const made = spawnSync(path.join(programs, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'parcours', '-E', 'UTF8', '--locale=C.UTF-8'], {
    ...owner,
    cwd: folder,
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const server = spawn(path.join(programs, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...owner,
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('close', resolve));
  try {
    await untilListening(path.join(folder, '.s.PGSQL.5432'));
    return await work(`postgres://parcours@localhost/postgres?host=${folder}`);
  } finally {
    server.kill('SIGINT');
    await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function findPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian).map((version) => path.join(debian, version, 'bin')) : [];
  return [...versions, ...(process.env.PATH ?? '').split(':')].find((place) =>
    ['initdb', 'postgres'].every((name) => fs.existsSync(path.join(place, name))),
  );
}

async function untilListening(socket) {
  for (let tries = 0; tries < 300 && !fs.existsSync(socket); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  await new Promise((resolve) => setTimeout(resolve, 500));
}
