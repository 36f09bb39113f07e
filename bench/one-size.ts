import fs from 'node:fs';
import path from 'node:path';
import { closeDatabase, readDb } from '@/db/connection';
import { getPage } from './http-client';
import { type ImportTimes, measureImport } from './import-case';
import { openLedger } from './ledger';
import { type Figures, measure } from './measure';
import type { BenchOptions } from './options';
import { type PageBytes, weighPage } from './page-bytes';
import { listPageCases, type PageCase } from './page-cases';
import { signedInLead } from './people';
import { type Served, serveApp, serveBare } from './servers';
import { listWriteCases } from './write-cases';

export type PageResult = { page: PageCase; served: Figures; query: Figures; bare: Figures; bytes: PageBytes };
export type WriteResult = { name: string; aim: number | null; served: Figures };
export type SizeResult = {
  issues: number;
  pages: PageResult[];
  writes: WriteResult[];
  memory: { now: number; most: number };
  imported: ImportTimes;
};

/** Everything the bench measures over a ledger of one size. */
export async function measureSize(issues: number, { seconds, people, rows }: BenchOptions): Promise<SizeResult> {
  const folder = await openLedger(issues, people);
  const answers = path.join(folder, 'answers');
  fs.mkdirSync(answers, { recursive: true });
  const app = await serveApp();
  const bare = await serveBare(answers);
  try {
    const lead = await signedInLead();
    const pages: PageResult[] = [];
    for (const page of await listPageCases(await readDb(), lead.member)) {
      pages.push(await measurePage(page, { app, bare, answers, cookie: lead.cookie, seconds }));
    }
    const writes: WriteResult[] = [];
    for (const { ask, ...write } of await listWriteCases(app.url, lead)) {
      console.log(`  ${write.name} …`);
      writes.push({ ...write, served: await measure(ask, seconds) });
    }
    const memory = app.residentMb();
    console.log(`  Import of ${Math.min(rows, issues)} rows …`);
    return { issues, pages, writes, memory, imported: await measureImport(lead.member, Math.min(rows, issues)) };
  } finally {
    await Promise.all([app.stop(), bare.stop()]);
    await closeDatabase();
  }
}

type Around = { app: Served; bare: Served; answers: string; cookie: string; seconds: number };

async function measurePage(page: PageCase, { app, bare, answers, cookie, seconds }: Around): Promise<PageResult> {
  console.log(`  ${page.name}: ${page.path} …`);
  const url = app.url + page.path;
  const nothing = { status: 0, body: Buffer.alloc(0) };
  const first = await getPage(url, cookie).catch(() => nothing);
  const name = `${page.name.replaceAll(/\W+/g, '-').toLowerCase()}.html`;
  fs.writeFileSync(path.join(answers, name), first.body);
  const short = Math.max(0.3, seconds / 8);
  return {
    page,
    served: await measure(() => getPage(url, cookie), seconds, app.cpuSeconds),
    query: await measure(page.query, short),
    bare: await measure(() => getPage(`${bare.url}/${name}`, ''), short),
    bytes: await weighPage(app.url, first.body),
  };
}
