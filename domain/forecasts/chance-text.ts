import type { Formats } from '@/domain/calendar/formats';

/** A forecast chance as people should read it: never certain, never impossible. */
export function chanceText(formats: Formats, chance: number): string {
  if (chance < 0.01) return `< ${formats.percent(0.01, 0)}`;
  if (chance > 0.99) return `> ${formats.percent(0.99, 0)}`;
  return formats.percent(chance, 0);
}
