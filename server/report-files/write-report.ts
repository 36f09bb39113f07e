import type { Report } from '@/domain/report/report';
import type { Words } from '@/domain/report/report-words';
import { isolated } from '@/domain/report/sentence-arguments';
import { type FileReader, type ReportWords, reportWords } from './report-words';
import { writeBetterCounts, writeBetterTable } from './write-better';
import { writeBurnUpChart, writeFlowChart } from './write-charts';
import { writeDecisionTable } from './write-decisions';
import { writeGoalTable, writeKpiCharts } from './write-goals';
import { writeLateTable, writeReleaseTable } from './write-late';
import type { SectionName, WrittenChart, WrittenReport, WrittenSection, WrittenTable } from './written-report';

/** What a frozen report was frozen for, by whom and when. */
export type Frozen = { note: string; by: string | null; frozenAt: Date };

/** Writes a report down in a reader's language. @param appUrl where links lead, without a final slash */
export function writeReport(report: Report, reader: FileReader, appUrl: string, frozen?: Frozen | null): WrittenReport {
  const { header } = report;
  const words = reportWords(reader, header.timeZone, appUrl);
  const { t, formats } = words;
  const quarter = words.quarter(header);
  const section = (name: SectionName, tables: WrittenTable[], charts: WrittenChart[]): WrittenSection => ({
    name,
    title: words.report(`section.${name}`),
    ...writeWords(report.words[name], words),
    tables: tables.filter(({ rows, more }) => rows.length > 0 || more),
    charts,
  });
  return {
    ...reader,
    dir: formats.dir,
    organisation: header.organisation,
    product: header.productName,
    title: header.productName
      ? words.report('product.of', { quarter: t('title', { quarter }), product: isolated(header.productName) })
      : t('title', { quarter }),
    quarter,
    span: t('span', { from: formats.day(header.from), to: formats.day(header.to) }),
    answer: words.say(report.answer),
    ...summaryOf(report, words),
    facts: [...writeFrozen(frozen, words), ...writeFacts(report, words)],
    sections: [
      section('goals', [writeGoalTable(report, words)], writeKpiCharts(report, words)),
      section('better', [writeBetterCounts(report, words), writeBetterTable(report, words)], writeFlowChart(report, words)),
      section('late', [writeReleaseTable(report, words), writeLateTable(report, words)], writeBurnUpChart(report, words)),
      section('decisions', [writeDecisionTable(report, words)], []),
    ],
    definitionsTitle: words.report('section.definitions'),
    definitions: report.definitions.map(words.define),
    gregorianHead: reader.calendar === 'gregory' ? null : t('sheet.gregorian', { label: '{label}' }),
    pageOf: t('pageOf', { page: '{page}', pages: '{pages}' }),
    digits: Array.from({ length: 10 }, (_, digit) => formats.number(digit)),
    openLabel: t('open'),
    url: words.link(header.href),
    fileName: [t('fileName', { organisation: header.organisation, year: header.year, quarter: header.quarter }), header.productName ?? '']
      .join(' ')
      .trim(),
  };
}

function summaryOf(report: Report, words: ReportWords) {
  const { paragraphs, author } = writeWords(report.words.summary, words);
  return { summary: paragraphs, summaryAuthor: author };
}

/** A lead's own words, else the draft. */
function writeWords({ edited, draft, isWithheld }: Words, { t, say, formats }: ReportWords): { paragraphs: string[]; author?: string } {
  if (!edited || isWithheld) return { paragraphs: draft.map(say) };
  const day = formats.moment(new Date(edited.at));
  const paragraphs = edited.text.split(/\n+/).map((line) => line.trim());
  return {
    paragraphs: paragraphs.filter((line) => line !== ''),
    author: edited.by ? t('wordsBy', { name: edited.by, day }) : undefined,
  };
}

function writeFrozen(frozen: Frozen | null | undefined, { report, formats }: ReportWords): string[] {
  if (!frozen) return [];
  const is = report('snapshot.is', { by: frozen.by ?? report('words.somebody'), moment: formats.moment(frozen.frozenAt) });
  return [frozen.note, is].filter((line) => line !== '');
}

function writeFacts({ header }: Report, { t, formats }: ReportWords): string[] {
  return [
    t('facts.asOf', { day: formats.day(header.asOf) }),
    t('facts.madeAt', { moment: formats.moment(new Date(header.madeAt)), zone: header.timeZone.replaceAll('_', ' ') }),
    header.productName ? t('facts.product', { name: isolated(header.productName) }) : t('facts.allProducts'),
    t(header.isMasked ? 'facts.masked' : 'facts.unmasked'),
    ...(header.isDemo ? [t('facts.demo')] : []),
  ];
}
