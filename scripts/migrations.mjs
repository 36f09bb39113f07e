import { run } from './bootstrap/child.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { inRoot } from './bootstrap/root.mjs';
import { command, Stop } from './bootstrap/steps.mjs';

// npm run migrations -- NAME: writes what changed in db/schema as one new migration for each database.
await command(async () => {
  const [name = ''] = process.argv.slice(2);
  if (!/^[a-z][a-z_]*$/.test(name)) throw new Stop('Name the change in a few words: npm run migrations -- add_phases');
  await ensureDependencies({ isQuiet: true });
  for (const DATABASE_URL of ['', 'postgres:']) {
    const { code, output } = await run(process.execPath, [inRoot('node_modules/drizzle-kit/bin.cjs'), 'generate', '--name', name], {
      env: { DATABASE_URL },
    });
    console.log(output.trim().split('\n').at(-1));
    if (code !== 0) throw new Stop(output);
  }
  console.log(
    'Read both files: a rebuilt table needs its search triggers again and, where rows may go, the line "-- reviewed: rows may go".',
  );
});
