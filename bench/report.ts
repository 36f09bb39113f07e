import os from 'node:os';
import type { PageResult, SizeResult, WriteResult } from './one-size';
import { ms, table, times, whole } from './table';

const mostMb = 350;

export function report({ issues, pages, writes, memory, imported }: SizeResult): string {
  const { rows, readSeconds, writeSeconds, undoSeconds } = imported;
  const inSeconds = (value: number) => value.toFixed(1);
  return [
    `\n${issues} issues, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}, load ${os
      .loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
    '(one at a time: p50, p95 and the aim in ms; cpu: ms the server computes for an answer; eight at once: answers a second, beside the aim where there is one)',
    '',
    pageTable(pages),
    '',
    table([['', 'p50', 'p95', 'aim', 'req/s', 'errors'], ...writes.map(writeRow)]),
    '',
    table([['First visit, gzipped kB', 'page', 'script', 'aim', 'style'], ...pages.map(bytesRow)]),
    '',
    `Memory of the server after all this: ${whole(memory.now)} MB resident, at most ${whole(memory.most)} MB (aim ${mostMb}).`,
    `Import of ${rows} rows: read and checked in ${inSeconds(readSeconds)} s, carried out in ${inSeconds(writeSeconds)} s, undone in ${inSeconds(undoSeconds)} s (aim 10 s for 10000).`,
    ...failures([...pages.map(({ page, served }) => ({ name: page.name, served })), ...writes]),
  ].join('\n');
}

const pageTable = (pages: readonly PageResult[]) =>
  table([
    ['', 'p50', 'p95', 'aim', 'cpu', 'req/s', 'aim', 'errors', 'database', 'page/database', 'bare Node', 'bare req/s', 'page/bare'],
    ...pages.map(({ page, served, query, bare }) => [
      page.name,
      ms(served.p50),
      ms(served.p95),
      `≤ ${page.aim.p50}${served.p50 > page.aim.p50 ? ' !' : '  '}`,
      ms(served.cpuMs),
      whole(served.perSecond),
      page.aim.perSecond ? `≥ ${page.aim.perSecond}` : '',
      String(served.errors),
      ms(query.p50),
      times(served.p50 / query.p50),
      ms(bare.p50),
      whole(bare.perSecond),
      times(served.p50 / bare.p50),
    ]),
  ]);

const writeRow = ({ name, aim, served }: WriteResult) => [
  name,
  ms(served.p50),
  ms(served.p95),
  aim === null ? '' : `≤ ${aim}${served.p50 > aim ? ' !' : '  '}`,
  whole(served.perSecond),
  String(served.errors),
];

const bytesRow = ({ page, bytes }: PageResult) => [
  page.name,
  whole(bytes.htmlKb),
  whole(bytes.scriptKb),
  `≤ ${page.aim.scriptKb}${bytes.scriptKb > page.aim.scriptKb ? ' !' : '  '}`,
  whole(bytes.styleKb),
];

const failures = (results: readonly { name: string; served: { errors: number; firstError: string } }[]) =>
  results
    .filter(({ served }) => served.errors > 0)
    .map(({ name, served }) => `${name}: ${served.errors} errors, the first: ${served.firstError}`);

/** Whether every page and every save was answered rightly. */
export const isSound = ({ pages, writes }: SizeResult) => [...pages, ...writes].every(({ served }) => served.errors === 0);

/** What growing the ledger costs. */
export function growthReport(small: SizeResult, large: SizeResult): string {
  const rows = large.pages.flatMap(({ page, served, query }, index) => {
    const before = small.pages[index];
    return before
      ? [[page.name, ms(before.served.p50), ms(served.p50), times(served.p50 / before.served.p50), ms(before.query.p50), ms(query.p50)]]
      : [];
  });
  const saves = large.writes.flatMap(({ name, served }, index) => {
    const before = small.writes[index];
    return before ? [[name, ms(before.served.p50), ms(served.p50), times(served.p50 / before.served.p50), '', '']] : [];
  });
  const [few, many] = [String(small.issues), String(large.issues)];
  return `\n${table([[`p50 in ms at ${few} and ${many} issues`, few, many, 'growth', `database ${few}`, `database ${many}`], ...rows, ...saves])}`;
}
