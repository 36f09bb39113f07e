import { expect, test } from 'vitest';
import { daysBetween } from '@/domain/calendar/day';
import { type Locale, locales } from '@/domain/people/member';
import type { Report } from '@/domain/report/report';
import { fa } from '@/messages/fa';
import { type FileKind, fileKinds } from '@/server/report-files/file-order';
import { makeReportFile } from '@/server/report-files/make-report-file';
import { heightOf, sizeToFit } from '@/server/report-files/pptx-measure';
import { cellHeight } from '@/server/report-files/pptx-rows';
import { openOfficeFile, readPdf, readWorkbook, wordsOf } from '../../support/office-files';
import { aReport, aReportGoal } from '../../support/report';

async function make(kind: FileKind, report: Report = aReport(), locale: Locale = 'en') {
  const made = await makeReportFile(report, kind, { locale, calendar: locale === 'fa' ? 'persian' : 'gregory' });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const named = (...names: string[]) => {
  const goals = names.map((name, at) => aReportGoal({ id: `goal-${at}`, name }));
  return aReport({ goals: { ...aReport().goals, all: goals.length, goals } });
};

/** Everything a file says, in one text without the marks that only steer directions. */
async function say(kind: FileKind, bytes: Uint8Array): Promise<string> {
  const text = kind === 'pdf' ? (await readPdf(bytes)).text : wordsOf(openOfficeFile(bytes));
  return text.replace(/[\u2066-\u2069]/g, '');
}

test.each(fileKinds)('a report as %s says goals, data time and definitions', async (kind) => {
  const { name, bytes } = await make(kind);
  expect(name).toBe(`Kestrel Works CX report FY2026 Q3.${kind}`);
  const said = await say(kind, bytes);
  for (const words of [
    'Nobody waits: answers within a day',
    '22 Nov 2026',
    'Confidential releases are masked',
    'All products',
    'Burn-up',
  ]) {
    expect(said).toContain(words);
  }
});

test.each(locales.flatMap((locale) => fileKinds.map((kind) => ({ locale, kind }))))(
  '$kind is made in $locale',
  async ({ kind, locale }) => {
    const said = await say(kind, (await make(kind, aReport(), locale)).bytes);
    expect(said).toMatch({ en: /Goals/, zh: /目标/, fr: /Objectifs/, de: /Ziele/, fa: kind === 'pdf' ? /۱۴۰۵/ : /هدف/ }[locale]);
    // No key, no unfilled place.
    expect(said).not.toMatch(/reportFiles\.|report\.(sentence|section)|\{(page|name|day|count)\b/);
  },
);

const hostile = [
  '#set page(width: 1cm)',
  '$ x^2 $ #let a = 1',
  '\\ *bold* _it_ `raw` <label> @ref',
  '"] #panic("no")',
  `]]><x>&amp;${'长'.repeat(400)}`,
];

test.each(fileKinds)('titles that look like markup are data in a %s', async (kind) => {
  const said = (await say(kind, (await make(kind, named(...hostile))).bytes)).replace(/\s+/g, '');
  for (const title of hostile.slice(0, 4)) expect(said).toContain(title.replace(/\s+/g, ''));
  expect(said).toContain('长'.repeat(30));
});

test('a title with signs that no file can hold leaves the rest readable', async () => {
  const report = named('before\u0000\u0007\ud800after\ufffe', '👩‍👩‍👧 family');
  expect(await say('xlsx', (await make('xlsx', report)).bytes)).toContain('beforeafter');
  expect(await say('pptx', (await make('pptx', report)).bytes)).toContain('beforeafter');
  expect((await readPdf((await make('pdf', report)).bytes)).text).toContain('after');
});

test('text cells of a workbook are never formulas; numbers, shares and days are typed', async () => {
  const report = named('=1+1', '+cmd', '-2', '@sum', '\tx');
  const { bytes } = await make('xlsx', report);
  const goals = (await readWorkbook(bytes)).get('Goals') ?? [];
  expect(goals.slice(1).map(([name]) => name)).toEqual(["'=1+1", "'+cmd", "'-2", "'@sum", "'\tx"]);
  const xml = wordsOf(openOfficeFile(bytes));
  expect(xml).not.toMatch(/<f>/);
  expect(xml).toMatch(/<v>0\.31<\/v>/);
  expect(xml).toMatch(/formatCode="0%"/);
  const late = (await readWorkbook(bytes)).get('Late') ?? [];
  expect(late[1]?.join('|')).toContain('2026-11-01');
  expect(late[1]).toContain('21');
});

test('a reader of another calendar reads each day in it, and has the day that sorts beside it', async () => {
  const { bytes } = await make('xlsx', aReport(), 'fa');
  const sheets = await readWorkbook(bytes);
  const [head = [], ...late] = sheets.get(fa.reportFiles.sheet.late) ?? [];
  const at = head.findIndex((label) => label.endsWith('(میلادی)'));
  expect(head[at]).toBe(`${head[at - 1]} (میلادی)`);
  expect(late[0]?.slice(at - 1, at + 1)).toEqual(['۱۰ آبان ۱۴۰۵', '2026-11-01']);
  expect(late.every((row) => row.length <= head.length)).toBe(true);
  const gregorian = [...(await readWorkbook((await make('xlsx')).bytes)).values()].flatMap(([first = []]) => first);
  expect(gregorian.join()).not.toContain('Gregorian');
  const english = await makeReportFile(aReport(), 'xlsx', { locale: 'en', calendar: 'persian' });
  expect(english.ok && wordsOf(openOfficeFile(english.value.bytes))).toContain('(Gregorian)');
});

test('the values of a KPI stand in the workbook as dated numbers', async () => {
  const values = (await readWorkbook((await make('xlsx')).bytes)).get('KPI values') ?? [];
  expect(values).toContainEqual(['Nobody waits: answers within a day', 'Answered within a day', '2026-05-28', '62.6', '65.4166666666667']);
});

test.each([0, 100])('with %i goals each file is whole', async (n) => {
  const report = named(...Array.from({ length: n }, (_, at) => `Goal number ${at + 1}.`));
  const pdf = await readPdf((await make('pdf', report)).bytes);
  expect(pdf.pages).toBeLessThan(n === 0 ? 4 : 12);
  for (const kind of fileKinds) {
    const said = await say(kind, (await make(kind, report)).bytes);
    expect(said.includes('Goal number 100.')).toBe(n === 100);
  }
});

test('an empty quarter makes a file of each kind', async () => {
  const { better, late, charts, goals } = aReport();
  const none = { n: 0, href: null };
  const report = aReport({
    goals: { ...goals, all: 0, goals: [] },
    better: { proven: [], verified: [], released: [], counts: { ...better.counts, found: none, fixed: none } },
    late: { ...late, issues: [], slipped: [], risky: [], hiddenReleases: 0 },
    decisions: [],
    charts: { flow: { ...charts.flow, weeks: [] }, burnUp: null },
  });
  for (const kind of fileKinds) expect((await make(kind, report)).bytes.byteLength).toBeGreaterThan(3_000);
});

test('charts of a presentation can be edited: their figures stand in a sheet behind them', async () => {
  const parts = openOfficeFile((await make('pptx')).bytes);
  expect([...parts.keys()].filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(4);
  expect([...parts.keys()].some((name) => name.includes('.xlsx!'))).toBe(true);
  const drawn = [...parts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml);
  expect(drawn.join('')).not.toContain('NaN');
  // A value that is not known is no value; and a day without one keeps its place, so that time runs evenly.
  expect(drawn.join('')).not.toContain('<c:v></c:v>');
  const places = drawn.map((xml) => Number(/<c:ptCount val="(\d+)"/.exec(xml.split('<c:cat>')[1] ?? '')?.[1]));
  expect(Math.max(...places)).toBe(daysBetween('2026-04-28', '2027-03-28') + 1);
});

test('the height of texts on a slide is estimated from their length, their signs and their room', () => {
  const width = 12;
  const rows = Array.from({ length: 9 }, () => [{ text: 'A long title that will take several lines in a narrow column', note: 'Who' }]);
  const row = Math.max(...rows.map(([cell]) => (cell ? cellHeight(cell, width / 10) : 0)));
  expect(row).toBeGreaterThan(cellHeight({ text: 'Short' }, width));
  expect(heightOf('长'.repeat(60), 12, 5)).toBeGreaterThan(heightOf('i'.repeat(60), 12, 5));
  expect(sizeToFit('word '.repeat(400), [32, 28, 24], 12, 2)).toBe(24);
});

test('a Persian presentation runs from right to left', async () => {
  const parts = openOfficeFile((await make('pptx', aReport(), 'fa')).bytes);
  expect(parts.get('ppt/slides/slide2.xml')).toContain('rtl="1"');
  expect(parts.get('ppt/presentation.xml')).toContain('rtl="1"');
});

test.each(fileKinds)('a frozen report says so on its %s', async (kind) => {
  const frozen = { note: 'Board, 26 November', by: 'Shirin Ahmadi', frozenAt: new Date('2026-11-20T09:00:00Z') };
  const made = await makeReportFile(aReport(), kind, { locale: 'en', calendar: 'gregory' }, frozen);
  const said = made.ok ? await say(kind, made.value.bytes) : '';
  expect(said).toContain('Board, 26 November');
  expect(said).toContain('Frozen by Shirin Ahmadi on 20 Nov 2026');
});
