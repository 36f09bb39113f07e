import type Sqlite from 'better-sqlite3';

const mostStatements = 500;

/** Reading a statement's text costs SQLite more than most of its answers: those asked before are kept. */
export function keepStatements(connection: Sqlite.Database) {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, Sqlite.Statement>();
  const prepareOnce = (text: string) => {
    const statement = kept.get(text) ?? prepare(text);
    kept.delete(text);
    kept.set(text, statement);
    const [oldest] = kept.keys();
    if (kept.size > mostStatements && oldest !== undefined) kept.delete(oldest);
    // The last to use it may have asked for rows without names.
    return statement.reader ? statement.raw(false) : statement;
  };
  connection.prepare = prepareOnce as typeof connection.prepare;
}
