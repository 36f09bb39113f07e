import { run } from '../bootstrap/child.mjs';
import { inRoot } from '../bootstrap/root.mjs';
import { withPostgresServer } from './postgres-server.mjs';
import { onDatabases } from './quick-suites.mjs';
import { runVitest } from './vitest-suite.mjs';

const stallDrill = 'tests/durability/backup-stall.test.ts';

/** What takes minutes: crashes by the hundred, simulated series by the thousand, a large backup, a real PostgreSQL server, the bench at a small size. */
export async function runSlowSuites(tally) {
  const full = { env: { DRILL: 'full' } };
  await tally.run('A hundred crashes and power cuts', () => runVitest('drills', ['tests/durability', '--exclude', stallDrill], full));
  await tally.run('Simulated series, 2,000 a cell', () => runVitest('simulations', ['tests/simulations'], full));
  // Alone, because it measures how long a save waits.
  await tally.run('A large backup while people save', () => runVitest('stall', [stallDrill], full));
  await tally.run('Operations and database on a PostgreSQL server', async () => {
    const counted = await withPostgresServer((url) =>
      runVitest('postgres', onDatabases, { env: { TEST_DIALECT: 'postgres', TEST_POSTGRES_URL: url } }),
    );
    if (!counted) console.log('No PostgreSQL server is installed here; PGlite stood in for it.');
    return counted ?? { passed: 0, failed: 0 };
  });
  await tally.run('Bench at a small size', runSmallBench);
}

/** Whether the bench still runs; its figures are for people to read. */
async function runSmallBench() {
  const { code, output } = await run(process.execPath, [
    inRoot('scripts/run.mjs'),
    'bench/bench.ts',
    '--issues',
    '1000',
    '--seconds',
    '1',
    '--rows',
    '200',
  ]);
  console.log(output.trim());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
