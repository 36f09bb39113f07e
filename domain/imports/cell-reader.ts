import type { Day } from '@/domain/calendar/day';
import type { ImportChoices } from './import-choices';
import type { ImportTarget } from './import-target';
import { organisationDay } from './moment-in-zone';
import type { RowNote } from './planned-row';
import { ambiguous, readDay } from './read-day';
import type { LabelledText, RowValues } from './row-values';
import { plainTrackerText } from './tracker-text';

export type RowFacts = {
  choices: Pick<ImportChoices, 'dayOrder' | 'timeZone'>;
  organisationZone: string;
  today: Day;
  accounts: ReadonlyMap<string, string>;
};

const longestName = 200;

/** Reads the cells of one row; what cannot be read as its column promises is kept as text, and noted. */
export function cellReader(values: RowValues, facts: RowFacts) {
  const kept: LabelledText[] = [];
  const notes = new Set<RowNote>();
  let ambiguousDate = '';

  const keep = (target: ImportTarget) => kept.push(...values.allOf(target).slice(0, 1));

  function read<Value>(target: ImportTarget, reader: (text: string) => Value | undefined, note: RowNote): Value | null {
    const text = values.of(target);
    if (isNothing(text)) return null;
    const value = reader(text);
    if (value === undefined) {
      keep(target);
      notes.add(note);
    }
    return value ?? null;
  }

  function readDayCell(text: string): Day | undefined {
    const found = readDay(text, facts.choices);
    if (found === ambiguous) ambiguousDate ||= text;
    return found && found !== ambiguous ? organisationDay(found, facts.choices.timeZone, facts.organisationZone) : undefined;
  }

  return {
    kept,
    notes,
    read,
    text: (target: ImportTarget) => plainTrackerText(values.of(target), facts.accounts).trim(),
    day: (target: ImportTarget) => read(target, readDayCell, 'dayUnread'),
    /** What is too long for a name is none, and is kept as text. */
    name(target: ImportTarget): string {
      const written = values.of(target).replace(/\s+/g, ' ');
      if (isNothing(written)) return '';
      if (written.length <= longestName) return written;
      keep(target);
      return '';
    },
    /** The first date met whose day and month could be either way round. */
    ambiguousDate: () => ambiguousDate,
  };
}

const isNothing = (text: string) => text === '' || /^(?:[-–—/?]+|n\/?a|none|tbd|tbc|null)$/i.test(text);
