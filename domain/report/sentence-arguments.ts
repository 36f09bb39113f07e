import type { Formats } from '@/domain/calendar/formats';
import { chanceText } from '@/domain/forecasts/chance-text';
import type { Sentence, SentenceValue } from './sentence';

/** The values of a sentence as its message asks for them: `t(`sentence.${key}`, sentenceArguments(sentence, formats))`. */
export const sentenceArguments = (sentence: Sentence, formats: Formats): Record<string, string | number> =>
  Object.fromEntries(Object.entries(sentence.values).map(([name, value]) => [name, writeValue(value, formats)]));

/** One value as text, or as the number that picks a plural. */
export function writeValue(value: SentenceValue, formats: Formats): string | number {
  switch (value.as) {
    case 'count':
    case 'code':
      return value.value;
    case 'text':
      return isolated(value.value);
    case 'texts':
      return formats.list(value.value.map(isolated));
    case 'number':
      return formats.number(value.value, value.decimals);
    case 'share':
      return formats.percent(value.value, value.decimals);
    case 'chance':
      return chanceText(formats, value.value);
    case 'day':
      return formats.day(value.value);
  }
}

// First-strong isolates: a Latin name inside a Persian sentence keeps its own direction, in plain text too.
export const isolated = (name: string) => `\u2068${name}\u2069`;
