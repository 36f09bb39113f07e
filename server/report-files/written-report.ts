import type { Day } from '@/domain/calendar/day';
import type { CalendarName, Locale } from '@/domain/people/member';

/** What a value is in a spreadsheet; beside it stands how a person reads it. */
export type Typed =
  | { as: 'number'; value: number; decimals: number }
  | { as: 'share'; value: number; decimals: number }
  | { as: 'day'; value: Day };

export const tones = ['good', 'warning', 'bad', 'quiet'] as const;
export type Tone = (typeof tones)[number];

/** @property note a second, quieter line */
export type Cell = { text: string; note?: string; typed?: Typed; tone?: Tone; href?: string };

/** @property share of the width, in any unit @property noteLabel heads the notes where they stand in a column of their own */
export type Column = { label: string; share: number; isNumber?: boolean; noteLabel?: string };
export type WrittenTable = { caption: string; columns: Column[]; rows: Cell[][]; more?: string };

type Series = { name: string; values: (number | null)[]; isStep?: boolean; isPath?: boolean };
type Scale = { decimals: number; isShare: boolean; isCount: boolean };

/** Lines over days or bars over labels, in figures. @property markers upright lines with a word */
export type WrittenChart = { title: string; sentence: string; series: Series[]; scale: Scale } & (
  | { kind: 'lines'; days: Day[]; markers: { day: Day; label: string }[] }
  | { kind: 'bars'; labels: string[] }
);

export const sectionNames = ['goals', 'better', 'late', 'decisions'] as const;
export type SectionName = (typeof sectionNames)[number];

/** @property author who wrote the words instead of the draft */
export type WrittenSection = {
  name: SectionName;
  title: string;
  paragraphs: string[];
  author?: string;
  tables: WrittenTable[];
  charts: WrittenChart[];
};

/** One quarter's report in one reader's language: every file and mail is laid out from this alone. */
export type WrittenReport = {
  locale: Locale;
  calendar: CalendarName;
  dir: 'ltr' | 'rtl';
  organisation: string;
  /** Null: every product. */
  product: string | null;
  title: string;
  quarter: string;
  span: string;
  answer: string;
  summary: string[];
  summaryAuthor?: string;
  /** Data time, filters, what is masked: printed on every file. */
  facts: string[];
  sections: WrittenSection[];
  definitionsTitle: string;
  definitions: { term: string; text: string }[];
  /** Heads a column of days as a spreadsheet counts them, holds {label}; null for readers who count by that calendar anyway. */
  gregorianHead: string | null;
  /** Holds {page} and {pages}. */
  pageOf: string;
  digits: string[];
  openLabel: string;
  url: string;
  fileName: string;
};

/** The same facts as rows with types, for a spreadsheet. */
export type WrittenSheet = { name: string; table: WrittenTable };
