/** The message key of a feeling, −2…+2. */
export const emotionKey = (emotion: number) =>
  emotion <= -2 ? 'minus2' : emotion === -1 ? 'minus1' : emotion === 0 ? '0' : emotion === 1 ? '1' : '2';
