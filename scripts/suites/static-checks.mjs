import { next } from '../bootstrap/build.mjs';
import { run } from '../bootstrap/child.mjs';
import { inRoot } from '../bootstrap/root.mjs';

const tool = (file) => inRoot('node_modules', file);

/** Types need the route types that Next.js writes, which a fresh clone does not have. */
export async function checkTypes() {
  const written = await check(next('typegen'));
  return written.failed > 0 ? written : check([tool('typescript/bin/tsc'), '--noEmit']);
}

export const checkLint = () => check([tool('@biomejs/biome/bin/biome'), 'check', '--colors=off', '.']);

async function check(args) {
  const { code, output } = await run(process.execPath, args);
  if (code !== 0) console.log(output.trim());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
