export type Figures = { p50: number; p95: number; perSecond: number; cpuMs: number; errors: number; firstError: string };

/** One thing to do; `worker` numbers those who do it at the same time. Throws when the answer is not the right one. */
export type Ask = (worker: number) => Promise<unknown>;

export const workers = 8;

/**
 * A closed loop: first one at a time for the latency, then eight at once for the throughput; each asks again as soon as it is answered.
 * @param cpuSeconds what the answering process has computed so far, which other work on the machine does not lengthen
 */
export async function measure(ask: Ask, seconds: number, cpuSeconds: () => number = () => Number.NaN): Promise<Figures> {
  await run(ask, 1, seconds / 2);
  const alone = await run(ask, 1, seconds);
  const spent = cpuSeconds();
  const together = await run(ask, workers, seconds);
  const cpuMs = ((cpuSeconds() - spent) * 1000) / together.times.length;
  const times = alone.times.sort((one, other) => one - other);
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    perSecond: together.times.length / together.seconds,
    cpuMs,
    errors: alone.errors.length + together.errors.length,
    firstError: alone.errors[0] ?? together.errors[0] ?? '',
  };
}

async function run(ask: Ask, atOnce: number, seconds: number) {
  const times: number[] = [];
  const errors: string[] = [];
  const since = performance.now();
  const until = since + seconds * 1000;
  await Promise.all(Array.from({ length: atOnce }, (_, worker) => work(worker)));
  return { times, errors, seconds: (performance.now() - since) / 1000 };

  async function work(worker: number) {
    while (performance.now() < until && errors.length < 50) {
      const asked = performance.now();
      try {
        await ask(worker);
        times.push(performance.now() - asked);
      } catch (error) {
        errors.push(error instanceof Error ? error.message : String(error));
      }
    }
  }
}

const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
