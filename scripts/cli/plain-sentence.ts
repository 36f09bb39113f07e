/** A sentence of the messages with its values, for a terminal. Those shown there have no plurals and choices. */
export const plainSentence = (sentence: string, values: Readonly<Record<string, string | number>> = {}) =>
  sentence.replace(/\{(\w+)(?:, number)?\}/g, (_, name: string) => String(values[name] ?? ''));
