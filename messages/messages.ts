import type {} from 'next-intl';
import type { Locale } from '@/domain/people/member';
import type { RefusalCode } from '@/domain/refusals';
import { de } from './de';
import { en } from './en';
import { fa } from './fa';
import { fr } from './fr';
import { zh } from './zh';

export type Messages = typeof en;
export type Namespace = keyof Messages;

type NounOf<Code> = Code extends `${infer Noun}.${string}` ? Noun : never;
type NameIn<Code, Noun extends string> = Code extends `${Noun}.${infer Name}` ? Name : never;
type RefusalSentences = { [Noun in NounOf<RefusalCode>]: { refusal: Record<NameIn<RefusalCode, Noun>, string> } };

// A language that lacks a sentence, or a refusal that has none, does not compile.
export const messages = { en, zh, fr, de, fa } satisfies Record<Locale, Messages & RefusalSentences>;

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
