import type { Day } from '@/domain/calendar/day';
import type { QuietLook } from './series-look';

export type Line = {
  name: string;
  /** One for each day; null where nothing is known. */
  values: readonly (number | null)[];
  /** Stays level until it changes, as a scope does. */
  isStep?: boolean;
  /** A path meant, not measured: no marks. */
  isPath?: boolean;
  /** Stands behind the others, thin and grey. */
  quiet?: QuietLook;
  /** Drawn as a band around the values: what is probable. */
  ranges?: readonly ({ low: number; high: number } | null)[];
  /** Values that are ringed, and told apart in words elsewhere. */
  ringed?: readonly boolean[];
  /** Ends where nothing is known, and begins anew behind it. */
  isBroken?: boolean;
  hrefs?: readonly (string | undefined)[];
};

export type DayMarker = { day: Day; label: string };
