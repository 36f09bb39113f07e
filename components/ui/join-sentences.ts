/** Sentences one after the other. Chinese writes no space after its full stop. */
export const joinSentences = (...sentences: readonly (string | undefined)[]) =>
  sentences
    .filter(Boolean)
    .join(' ')
    .replaceAll(/(?<=[。！？；]) /gu, '');
