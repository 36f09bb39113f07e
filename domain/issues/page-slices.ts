import type { Cursor, Direction } from './issue-arrangement';

export type SliceValue = string | number | Date;

/**
 * One stretch of an ordered list that an index can serve from its first row on. A page reads slices one after the
 * other until it is full; together they are the whole list, each row once.
 */
export type Slice = {
  /** Rows with exactly this value; null: not set. Undefined: rows that have one, in its order. */
  value?: SliceValue | null;
  /** Only values beyond this one. */
  pastValue?: SliceValue;
  /** Only numbers beyond this one. */
  pastSeq?: number;
  direction: Direction;
  /** The order of `seq` among equal values. */
  seqDirection: Direction;
};

type Place = { side: Cursor['side']; value: SliceValue | null; seq: number };

const flipped = (direction: Direction): Direction => (direction === 'asc' ? 'desc' : 'asc');

/** Slices of a list ordered by `seq` alone. */
export function slicesBySeq(direction: Direction, from: Place | null): Slice[] {
  const way = from?.side === 'before' ? flipped(direction) : direction;
  return [{ value: undefined, pastSeq: from?.seq, direction: way, seqDirection: way }];
}

/** Slices of a list ordered by a value with many values, then by `seq` alike; rows without a value stand last either way. */
export function slicesByValue(direction: Direction, from: Place | null): Slice[] {
  const way = from?.side === 'before' ? flipped(direction) : direction;
  const some: Slice = { direction: way, seqDirection: way };
  const none: Slice = { value: null, direction: way, seqDirection: way };
  if (!from) return [some, none];
  if (from.value === null) {
    const rest = { ...none, pastSeq: from.seq };
    return from.side === 'after' ? [rest] : [rest, some];
  }
  const tied = { ...some, value: from.value, pastSeq: from.seq };
  const beyond = { ...some, pastValue: from.value };
  return from.side === 'after' ? [tied, beyond, none] : [tied, beyond];
}

/** Slices of a list in groups, one for each of `values` in this order; the newest come first in each. */
export function slicesByGroup(values: readonly (SliceValue | null)[], from: Place | null): Slice[] {
  const forward = values.map((value): Slice => ({ value, direction: 'asc', seqDirection: 'desc' }));
  if (!from) return forward;
  const at = values.indexOf(from.value);
  if (at < 0) return forward;
  const rest: Slice[] =
    from.side === 'after'
      ? forward.slice(at)
      : forward
          .slice(0, at + 1)
          .reverse()
          .map((slice) => ({ ...slice, seqDirection: 'asc' }));
  return rest.map((slice, index) => (index === 0 ? { ...slice, pastSeq: from.seq } : slice));
}
