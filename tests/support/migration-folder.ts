import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { dataDir } from '@/db/location';
import { copyDatabase } from './database-copies';
import { root } from './source-files';

const dialect = process.env.TEST_DIALECT === 'postgres' ? 'postgres' : 'sqlite';
let made = 0;

/** The project's migrations with room for more, and a database to which the project's were applied. */
export async function aMigrationFolder() {
  const folder = path.join(dataDir(), `migrations-${++made}`);
  fs.cpSync(path.join(root, 'db/migrations'), folder, { recursive: true });
  const url = await copyDatabase(inject('databaseTemplate'), dataDir());
  const file = (name: string) => path.join(folder, dialect, `${name}.sql`);
  return {
    folder,
    url,
    write: (name: string, ...statements: string[]) => fs.writeFileSync(file(name), statements.join('\n--> statement-breakpoint\n')),
    remove: (name: string) => fs.rmSync(file(name)),
    freeze(name: string) {
      const hash = createHash('sha256')
        .update(fs.readFileSync(file(name)))
        .digest('hex');
      fs.writeFileSync(path.join(folder, 'frozen.json'), JSON.stringify({ [`${dialect}/${name}`]: hash }));
    },
  };
}
