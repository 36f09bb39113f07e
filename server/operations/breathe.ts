const stepsAtOnce = 25;

/** Lets other requests in between the steps of long work; SQLite's writes would otherwise hold the process. */
export async function breathe(step: number): Promise<void> {
  if (step % stepsAtOnce === stepsAtOnce - 1) await new Promise((resolve) => setImmediate(resolve));
}
