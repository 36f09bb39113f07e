import type { Day } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { chanceText } from '@/domain/forecasts/chance-text';
import type { Cell } from './written-report';

/** What stands where nothing is known. */
export const nothing: Cell = { text: '–', tone: 'quiet' };

export const textCell = (text: string | null, note?: string): Cell => (text ? { text, note: note || undefined } : { ...nothing, note });

export const dayCell = (formats: Formats, day: Day | null): Cell =>
  day ? { text: formats.day(day), typed: { as: 'day', value: day } } : nothing;

export const numberCell = (formats: Formats, value: number | null, decimals = 0): Cell =>
  value === null ? nothing : { text: formats.number(value, decimals), typed: { as: 'number', value, decimals } };

export const shareCell = (formats: Formats, value: number | null, decimals = 0): Cell =>
  value === null ? nothing : { text: formats.percent(value, decimals), typed: { as: 'share', value, decimals } };

/** A chance as people read it, never as certain; as a figure finer than a percent, so that a workbook does not say 0 % either. */
export const chanceShown = (formats: Formats, chance: number): Cell => ({
  text: chanceText(formats, chance),
  typed: { as: 'share', value: chance, decimals: 1 },
});
