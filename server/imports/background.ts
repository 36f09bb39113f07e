type Work = { done: number; total: number };

// Next.js may load this module more than once per process; each import must be worked on by one of them only.
const shared = globalThis as typeof globalThis & { parcoursImports?: { works: Map<string, Work>; lane: Promise<unknown> } };
const state = () => (shared.parcoursImports ??= { works: new Map(), lane: Promise.resolve() });

/** How far the work on an import has come in this process. */
export const progressOf = (importId: string): Work | undefined => state().works.get(importId);

/**
 * Works on an import after the answer has been sent: one at a time, so that files do not add up in memory. Work asked for
 * twice is done once. Ends by itself; what it throws is logged, as nobody waits for it.
 */
export function inBackground(importId: string, work: (tell: (done: number, total: number) => void) => Promise<unknown>): void {
  const { works } = state();
  if (works.has(importId)) return;
  works.set(importId, { done: 0, total: 0 });
  state().lane = state()
    .lane.then(() => work((done, total) => works.set(importId, { done, total })))
    .catch((error: unknown) => console.error(`Import ${importId} failed:`, error))
    .finally(() => works.delete(importId));
}

/** Waits until everything asked for so far is done. */
export const backgroundDone = (): Promise<unknown> => state().lane;
