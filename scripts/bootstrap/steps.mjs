/** An expected reason not to go on: one sentence that says what to do. */
export class Stop extends Error {}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step and says how long it took. `work` may answer a few words to show, such as "current". */
export async function step(name, work) {
  const since = performance.now();
  const words = await work((started) => console.log(`  ${name}: ${started} …`));
  console.log(`  ${name}: ${typeof words === 'string' ? words : 'done'} (${seconds(since)})`);
}

/** Runs a command's whole script: a Stop ends in its sentence, anything else in its trace. */
export async function command(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exit(1);
  }
}
