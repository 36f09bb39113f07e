import type { Day } from '@/domain/calendar/day';

/** Days since 1970: where a day stands on a time axis. */
export const dayNumber = (day: Day) => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** About `most` of the days, spread evenly, the first and last among them. */
export function spreadTicks<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]).filter((item) => item !== undefined);
}

/** Where a value stands between two ends, 0…1 of the way; beyond them it stays at the end. */
export function shareBetween(value: number, from: number, to: number): number {
  if (from === to) return value >= to ? 1 : 0;
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** Keeps a text in the reader's direction inside a picture, which is laid out from left to right. */
export const isolated = (text: string, dir: 'ltr' | 'rtl') => `${dir === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;
