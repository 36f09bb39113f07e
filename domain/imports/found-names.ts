import type { FoundName, FoundNames } from './import';
import type { PlannedRow } from './planned-row';

const mostNames = 300;

/** Collects the people and places that new rows name, with how many rows name each. */
export function foundNamesCollector() {
  const people = new Map<string, FoundName>();
  const touchpoints = new Map<string, FoundName>();
  return {
    add({ fate, content }: PlannedRow) {
      if (fate !== 'new' || !content) return;
      for (const name of new Set([content.owner, content.verifier, content.reporter])) count(people, name, { name, rows: 0 });
      const { touchpoint, stage } = content;
      count(
        touchpoints,
        `${touchpoint}\u001f${stage}`,
        stage === '' ? { name: touchpoint, rows: 0 } : { name: touchpoint, stage, rows: 0 },
      );
    },
    found: (): FoundNames => ({ people: sorted(people), touchpoints: sorted(touchpoints) }),
  };
}

function count(names: Map<string, FoundName>, key: string, first: FoundName) {
  if (first.name === '') return;
  const found = names.get(key) ?? first;
  if (!names.has(key) && names.size >= mostNames) return;
  names.set(key, { ...found, rows: found.rows + 1 });
}

const sorted = (names: Map<string, FoundName>) => [...names.values()].sort((one, other) => other.rows - one.rows);
