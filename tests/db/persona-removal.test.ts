import Sqlite from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { closeDatabase, readDb } from '@/db/connection';
import { dialect } from '@/db/dialect/chosen';
import { isPersonaInUse } from '@/db/queries/products';

test.runIf(dialect.name === 'sqlite')(
  'whether a persona is in use is asked of indexes that know personas, not of a whole product',
  async () => {
    await closeDatabase();
    const prepare = vi.spyOn(Sqlite.prototype, 'prepare');
    await isPersonaInUse(await readDb(), { id: 'nobody' });
    const asked = prepare.mock.calls.map(([text]) => text).filter((text) => /persona_id/.test(text));
    const db = prepare.mock.contexts.find((one) => one instanceof Sqlite);
    prepare.mockRestore();
    if (!(db instanceof Sqlite)) throw new Error('Nothing was asked.');
    expect(asked).toHaveLength(3);
    for (const text of asked)
      expect(JSON.stringify(db.prepare(`explain query plan ${text}`).all('a', 1))).toMatch(/SEARCH .*\(persona_id=\?\)/);
  },
);
