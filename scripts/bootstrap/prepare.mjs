import { run, typescriptArgs } from './child.mjs';
import { inRoot } from './root.mjs';
import { Stop, step } from './steps.mjs';

const lastLine = /^parcours:(.*)$/m;

/** Migrates the database and fills or opens it (scripts/cli/prepare.ts); answers what that says to tell the person. */
export async function prepareDatabase(purpose, env) {
  let told = {};
  await step('Database', async () => {
    const { code, output } = await run(process.execPath, typescriptArgs(inRoot('scripts/cli/prepare.ts'), purpose), { env });
    if (code !== 0) {
      console.error(output);
      throw new Stop('The database could not be prepared; the lines above say why. Nothing was changed.');
    }
    told = JSON.parse(lastLine.exec(output)?.[1] ?? '{}');
    return told.did;
  });
  return told;
}
