import { createTranslator } from 'next-intl';
import { type Formats, makeFormats } from '@/domain/calendar/formats';
import type { KpiUnit } from '@/domain/goals/goal';
import type { CalendarName, Locale } from '@/domain/people/member';
import type { DefinitionKey } from '@/domain/report/report-definitions';
import type { ReportKpi } from '@/domain/report/report-goals';
import type { Sentence } from '@/domain/report/sentence';
import { sentenceArguments } from '@/domain/report/sentence-arguments';
import { type Messages, messages } from '@/messages/messages';

export type FileReader = { locale: Locale; calendar: CalendarName };

/** How a reader is written to: the words of their language, their dates and numbers, addresses that work from outside. */
export function reportWords({ locale, calendar }: FileReader, timeZone: string, appUrl: string) {
  const formats: Formats = makeFormats(locale, calendar, timeZone);
  const about = { locale, messages: messages[locale], timeZone };
  const goals = createTranslator({ ...about, namespace: 'goals' });
  const size = createTranslator({ ...about, namespace: 'outcomes.size' });
  const report = createTranslator({ ...about, namespace: 'report' });
  return {
    formats,
    goals,
    t: createTranslator({ ...about, namespace: 'reportFiles' }),
    ui: createTranslator({ ...about, namespace: 'ui' }),
    report,
    /** How much something changed, in its unit. */
    change: (unit: KpiUnit, amount: number, decimals: number): string =>
      size(unit, { text: formats.signed(amount, decimals), count: Math.abs(amount) }),
    quarter: ({ quarter, year }: { quarter: number; year: number }): string => report('quarter.name', { quarter, year }),
    say: (sentence: Sentence): string => saySentence(report, sentence, formats),
    define: (key: DefinitionKey) => ({ term: report(`definition.${key}.term`), text: report(`definition.${key}.text`) }),
    link: (path: string): string => `${appUrl}${path}`,
    kpiValue: ({ unit, decimals }: Pick<ReportKpi, 'unit' | 'decimals'>, amount: number): string =>
      goals(`value.${unit}`, { text: formats.number(amount, decimals), count: Number(amount.toFixed(decimals)) }),
  };
}

type ReportTranslator = ReturnType<typeof createTranslator<Messages, 'report'>>;

// A frozen report may hold a sentence that this version no longer says: it is left out, not shown as a key.
const saySentence = (report: ReportTranslator, sentence: Sentence, formats: Formats): string =>
  isSentenceKey(sentence.key) ? report(`sentence.${sentence.key}`, sentenceArguments(sentence, formats)) : '';

const isSentenceKey = (key: string): key is keyof Messages['report']['sentence'] => Object.hasOwn(messages.en.report.sentence, key);

export type ReportWords = ReturnType<typeof reportWords>;
