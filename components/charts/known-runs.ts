export type Stop = { at: number; value: number };

/** Neighbouring known values, run by run: a line drawn through each leaves a gap where nothing is known. */
export function knownRuns(values: readonly (number | null)[]): Stop[][] {
  const runs: Stop[][] = [];
  for (const [at, value] of values.entries()) {
    if (value === null) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.at === at - 1) run.push({ at, value });
    else runs.push([{ at, value }]);
  }
  return runs;
}
