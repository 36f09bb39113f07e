import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { run } from './bootstrap/child.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { inRoot } from './bootstrap/root.mjs';
import { command, Stop } from './bootstrap/steps.mjs';

// npm run migrations -- NAME: writes what changed in db/schema as one new migration for each database.
// npm run migrations -- freeze: before a release; from then on those that are there must not change.
await command(async () => {
  const [name = ''] = process.argv.slice(2);
  if (name === 'freeze') return freeze();
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

function freeze() {
  const files = ['sqlite', 'postgres'].flatMap((dialect) =>
    fs.readdirSync(inRoot('db/migrations', dialect)).flatMap((file) => (file.endsWith('.sql') ? [`${dialect}/${file}`] : [])),
  );
  const hash = (file) =>
    createHash('sha256')
      .update(fs.readFileSync(inRoot('db/migrations', file)))
      .digest('hex');
  const frozen = Object.fromEntries(files.sort().map((file) => [file.replace('.sql', ''), hash(file)]));
  fs.writeFileSync(inRoot('db/migrations/frozen.json'), `${JSON.stringify(frozen, null, 2)}\n`);
  console.log(`${files.length} migrations must not change any more.`);
}
