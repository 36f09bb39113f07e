type Progress = { done: number; total: number };
type Works = Map<string, Progress & { ended: Promise<void> }>;

// Next.js may load this module more than once per process; each import must be worked on by one of them only.
declare global {
  var parcoursImports: { works: Works; lane: Promise<void> } | undefined;
}

globalThis.parcoursImports ??= { works: new Map(), lane: Promise.resolve() };
const state = globalThis.parcoursImports;

/** How far the work on an import has come in this process. */
export const progressOf = (importId: string): Progress | undefined => state.works.get(importId);

/**
 * Works on an import while others go on: one at a time, so that files do not add up in memory. Work asked for twice is
 * done once. @returns when it has ended, well or not; what it throws is logged, as nobody may be waiting
 */
export function inBackground(importId: string, work: (tell: (done: number, total: number) => void) => Promise<unknown>): Promise<void> {
  const ongoing = state.works.get(importId);
  if (ongoing) return ongoing.ended;
  const tell = (done: number, total: number) => state.works.set(importId, { done, total, ended });
  const ended: Promise<void> = state.lane
    .then(() => work(tell))
    .then(
      () => undefined,
      (error: unknown) => console.error(`Import ${importId} failed:`, error),
    )
    .finally(() => state.works.delete(importId));
  state.lane = ended;
  tell(0, 0);
  return ended;
}
