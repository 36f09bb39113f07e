import type { Report } from '@/domain/report/report';
import { type FileReader, reportWords } from './report-words';
import { writeBetterTable } from './write-better';
import { dayCell } from './write-cells';
import { writeDecisionTable } from './write-decisions';
import { writeGoalTable, writeKpiTable } from './write-goals';
import { writeLateTable, writeReleaseTable } from './write-late';
import type { WrittenReport, WrittenSheet, WrittenTable } from './written-report';

/** The report as rows with types, one sheet a subject; what it is and what its words mean stand first and last. */
export function writeSheets(report: Report, written: WrittenReport, reader: FileReader, appUrl: string): WrittenSheet[] {
  const words = reportWords(reader, report.header.timeZone, appUrl);
  const { t } = words;
  return [
    { name: t('sheet.about'), table: aboutTable(written) },
    { name: t('sheet.goals'), table: writeGoalTable(report, words) },
    { name: t('sheet.kpis'), table: writeKpiTable(report, words) },
    { name: t('sheet.values'), table: valuesTable() },
    { name: t('sheet.better'), table: writeBetterTable(report, words) },
    { name: t('sheet.late'), table: writeLateTable(report, words) },
    { name: t('sheet.releases'), table: writeReleaseTable(report, words) },
    { name: t('sheet.decisions'), table: writeDecisionTable(report, words) },
    { name: t('sheet.definitions'), table: definitionsTable() },
  ];

  function aboutTable({ organisation, title, span, answer, summary, facts, url }: WrittenReport): WrittenTable {
    const lines = [organisation, title, span, answer, ...summary, ...facts];
    return {
      caption: title,
      columns: [{ label: t('sheet.about'), share: 10 }],
      rows: [...lines.map((text) => [{ text }]), [{ text: url, href: url }]],
    };
  }

  function valuesTable(): WrittenTable {
    const label = (name: 'goal') => t(`goals.${name}`);
    return {
      caption: t('sheet.values'),
      columns: [
        { label: label('goal'), share: 3 },
        { label: t('kpis.kpi'), share: 3 },
        { label: t('kpis.day'), share: 2 },
        { label: t('kpis.actuals'), share: 2, isNumber: true },
        { label: t('kpis.path'), share: 2, isNumber: true },
      ],
      rows: report.goals.goals.flatMap((goal) =>
        goal.kpis.flatMap((kpi) => {
          const path = new Map(kpi.targetPath.map(({ day, value }) => [day, value]));
          const actual = new Map(kpi.actuals.map(({ day, value }) => [day, value]));
          const days = [...new Set([...path.keys(), ...actual.keys()])].sort();
          const figure = (value: number | undefined) =>
            value === undefined
              ? { text: '' }
              : { text: words.formats.number(value, kpi.decimals), typed: { as: 'number' as const, value, decimals: kpi.decimals } };
          return days.map((day) => [
            { text: goal.name },
            { text: kpi.name },
            dayCell(words.formats, day),
            figure(actual.get(day)),
            figure(path.get(day)),
          ]);
        }),
      ),
    };
  }

  function definitionsTable(): WrittenTable {
    return {
      caption: written.definitionsTitle,
      columns: [
        { label: t('sheet.term'), share: 2 },
        { label: t('sheet.meaning'), share: 8 },
      ],
      rows: written.definitions.map(({ term, text }) => [{ text: term }, { text }]),
    };
  }
}
