import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { dataDir } from '@/db/location';
import { ensureDataFolder } from '@/scripts/bootstrap/data-folder.mjs';
import { readEnvironment } from '@/scripts/bootstrap/environment.mjs';
import { requireNode } from '@/scripts/bootstrap/node-version.mjs';
import { requireFreePort } from '@/scripts/bootstrap/port.mjs';

const added = ['TRIAL_PLAIN', 'TRIAL_QUOTED', 'TRIAL_SET'];

afterEach(() => {
  for (const name of added) delete process.env[name];
});

test.each(['20.9.0', '20.20.2', '22.1.0', '24.0.0'])('Node %s will do', (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

test.each(['18.20.0', '20.8.1'])('Node %s is too old, and the sentence says what to do', (version) => {
  expect(() => requireNode(version)).toThrow(`needs Node 20.9 or newer and this is Node ${version}: install`);
});

test('a taken port is named, with the command that takes another', async () => {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  await expect(requireFreePort(port, '127.0.0.1', 'npm start')).rejects.toThrow(
    `Another program is already running on port ${port}: stop it, or choose another port with PORT=${port + 1} npm start.`,
  );
  server.close();
});

test('a port that is none is refused', async () => {
  await expect(requireFreePort(Number('abc'), '127.0.0.1', 'npm start')).rejects.toThrow('is not a port');
});

test('a data folder that can not be made is named', () => {
  const file = path.join(dataDir(), 'a-file');
  fs.writeFileSync(file, '');
  expect(() => ensureDataFolder(path.join(file, 'data'))).toThrow(
    /The data folder .*a-file\/data can not be written \(ENOTDIR\): make it writable/,
  );
});

test('settings come from .env, and what is set already wins', () => {
  const file = path.join(dataDir(), 'settings');
  fs.writeFileSync(file, '# a comment\nTRIAL_PLAIN=one two\nexport TRIAL_QUOTED="a = b"\nTRIAL_SET=from the file\n');
  process.env.TRIAL_SET = 'from the shell';
  readEnvironment(file);
  expect(added.map((name) => process.env[name])).toEqual(['one two', 'a = b', 'from the shell']);
});
