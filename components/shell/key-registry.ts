/** What a key does on the page that registered it; `label` is shown in the list of keys and in the palette. */
export type KeyBinding = { label: string; run: () => void; isHidden?: boolean };
export type KeyBindings = Record<string, KeyBinding>;

type Source = () => KeyBindings;

const sources: Source[] = [];
const listeners = new Set<() => void>();
let version = 0;

/** Adds a page's keys; the newest wins. @returns the way to take them off again */
export function registerKeys(source: Source): () => void {
  sources.unshift(source);
  changed();
  return () => {
    sources.splice(sources.indexOf(source), 1);
    changed();
  };
}

export const findKey = (name: string): KeyBinding | undefined =>
  sources.map((source) => source()[name]).find((binding) => binding !== undefined);

export const registeredKeys = (): [string, KeyBinding][] => {
  const all = sources.flatMap((source) => Object.entries(source()));
  return all.filter(([name], index) => all.findIndex(([other]) => other === name) === index);
};

export const keysVersion = () => version;

export function onKeysChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed() {
  version += 1;
  for (const listener of listeners) listener();
}
