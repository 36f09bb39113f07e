import { z } from 'zod';

/** Signs that take no place on a screen: a name of nothing else could be neither read nor clicked. */
const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

export const isVisible = (text: string): boolean => visible.test(text);

/** What something is called: at most `most` characters, of which one at least can be seen. */
export const calledText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => (isVisible(text) ? text : ''))
    .pipe(z.string().min(1));
