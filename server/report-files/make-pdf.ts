import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { makeFormats } from '@/domain/calendar/formats';
import type { Locale } from '@/domain/people/member';
import { lookOf, paint } from './chart-look';
import { drawChart } from './draw-chart';
import { printable } from './printable';
import type { WrittenChart, WrittenReport } from './written-report';

const folder = path.join(process.cwd(), 'server', 'report-files');
const find = createRequire(path.join(folder, 'report.typ')).resolve;

const fontFiles = [
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/600SemiBold/Inter_600SemiBold.ttf',
  'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  'vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf',
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
];

// A face for each script, the reader's own first where they share signs.
const fonts = {
  en: ['Inter', 'Vazirmatn', 'Noto Sans SC'],
  fr: ['Inter', 'Vazirmatn', 'Noto Sans SC'],
  de: ['Inter', 'Vazirmatn', 'Noto Sans SC'],
  zh: ['Inter', 'Noto Sans SC', 'Vazirmatn'],
  fa: ['Vazirmatn', 'Inter', 'Noto Sans SC'],
} satisfies Record<Locale, string[]>;

let known: NodeCompiler | undefined;
const compiler = () =>
  (known ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontPaths: fontFiles.map((file) => find(`@expo-google-fonts/${file}`)) }],
  }));

/** A written report as PDF. Takes a second at first, for the fonts; runs where nobody waits for anything else. */
export function makePdf(written: WrittenReport): Buffer {
  const typst = compiler();
  typst.resetShadow();
  const put = (name: string, content: string) => typst.mapShadow(path.join(folder, name), Buffer.from(content));
  const formats = makeFormats(written.locale, written.calendar, 'UTC');
  let charts = 0;
  const drawn = (chart: WrittenChart, isWide: boolean) => {
    const { svg, ...rest } = drawChart(chart, formats, isWide ? { width: 500, height: 120 } : { width: 245, height: 105 });
    const file = `chart-${charts++}.svg`;
    put(file, svg);
    const legend = chart.series.map(({ name }, index) => ({
      name,
      color: lookOf(index).color,
      isDashed: lookOf(index).dash !== undefined,
      isBar: chart.kind === 'bars',
    }));
    return { ...rest, file, title: chart.title, sentence: chart.sentence, legend };
  };
  const sections = written.sections.map((section) => ({
    ...section,
    charts: section.charts.map((chart) => drawn(chart, section.charts.length === 1)),
  }));
  put('report.json', JSON.stringify({ ...written, sections, look: paint, fonts: fonts[written.locale], lang: written.locale }, clean));
  const pdf = typst.pdf({ mainFileContent: fs.readFileSync(path.join(folder, 'report.typ'), 'utf8') }, { creationTimestamp: 0 });
  typst.evictCache(5);
  return pdf;
}

/** Lone halves of signs would make the data unreadable. */
const clean = (_name: string, value: unknown): unknown => (typeof value === 'string' ? printable(value) : value);
