import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readDb } from '@/db/connection';
import { databaseUrl } from '@/db/location';
import { migrate } from '@/db/migrate';
import { newId } from '@/db/new-id';
import { listImportRows } from '@/db/queries/imports';
import { findFirstAdministrator } from '@/db/queries/members';
import { findProductByKey } from '@/db/queries/products';
import type { Import } from '@/domain/imports/import';
import { checkMapping } from '@/domain/imports/import-choices';
import type { PlannedRow } from '@/domain/imports/planned-row';
import type { Member } from '@/domain/people/member';
import { type Refusal, type Result, refuse } from '@/domain/result';
import { en } from '@/messages/en';
import { storeUpload } from '@/server/imports/store-upload';
import { readImport } from '@/server/operations/import-reading';
import { carryOutImport } from '@/server/operations/import-running';
import { loadImport, startImport, startRun } from '@/server/operations/imports';
import { plainSentence } from './plain-sentence';
import { runCommand } from './run-command';

const usage = 'npm run import -- FILE --product KEY [--sheet N] [--make-people] [--make-touchpoints] [--dry-run]';
const mostReasons = 50;
const texts = en.imports;

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      product: { type: 'string' },
      sheet: { type: 'string' },
      'make-people': { type: 'boolean' },
      'make-touchpoints': { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (!file || !values.product) throw new Error(usage);
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) throw new Error(`There is no file ${file}.`);
  await migrate(databaseUrl());
  const by = await findFirstAdministrator(await readDb());
  if (!by) throw new Error('Nobody has set this program up yet: run npm start and open the link it prints.');
  const product = await findProductByKey(await readDb(), by, values.product.toUpperCase());
  if (!product) throw new Error(`There is no product with the key ${values.product}.`);

  const id = newId();
  const stored = accepted(await storeUpload(id, fs.createReadStream(file)));
  accepted(await startImport(by, { id, productId: product.id, fileName: path.basename(file), ...stored }));
  accepted(await readImport(by, id, values.sheet ? { sheet: Number(values.sheet) - 1 } : {}));
  const read = await loadImport(by, id);
  const ticks = { makePeople: values['make-people'] ?? false, makeTouchpoints: values['make-touchpoints'] ?? false };
  console.log([...mappingOf(read), ...(await brokenRows(by, read)), countsOf(read)].join('\n'));
  accepted(mappingCheck(read));
  if (values['dry-run']) return 'Nothing was imported (--dry-run). It waits on the page Import.';
  if ((read.outcome.new ?? 0) === 0) return texts.run.nothing;

  accepted(await startRun(by, { importId: id, version: read.version, ...ticks }));
  const done = accepted(await carryOutImport(by, id, ticks));
  return [...unknownNames(read, ticks), `Imported ${done.outcome.made ?? 0} issues into ${product.key}. Undo it on the page Import.`].join(
    '\n',
  );
});

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(sentenceOf(result.refusal));
  return result.value;
}

function sentenceOf({ code, values }: Refusal): string {
  const sentence = Object.entries(texts.refusal).find(([name]) => code === `imports.${name}`)?.[1];
  return sentence === undefined ? code : plainSentence(sentence, values);
}

function mappingCheck({ summary, choices }: Import): Result<true> {
  const sheet = choices && summary?.sheets[choices.sheet];
  if (!sheet) return refuse('imports.notReady');
  return checkMapping(
    choices.columns,
    sheet.columns.map((column) => column.name),
  );
}

function countsOf({ outcome }: Import): string {
  return `${outcome.new ?? 0} new, ${outcome.here ?? 0} here already, ${outcome.broken ?? 0} broken, ${outcome.skipped ?? 0} skipped`;
}

function mappingOf({ summary, choices }: Import): string[] {
  const columns = (choices && summary?.sheets[choices.sheet]?.columns) ?? [];
  return columns.flatMap((column, index) => {
    const target = choices?.columns[index]?.target ?? 'ignore';
    return target === 'ignore' ? [] : [`  ${column.name || `column ${index + 1}`} → ${texts.target[target]}`];
  });
}

async function brokenRows(by: Member, { id, outcome }: Import): Promise<string[]> {
  const rows = await listImportRows(await readDb(), by, id, { fate: 'broken', from: 0, limit: mostReasons });
  const more = (outcome.broken ?? 0) - rows.length;
  return [...rows.map((row) => `  row ${row.row}: ${reasonOf(row)}`), ...(more > 0 ? [`  and ${more} more on the page Import`] : [])];
}

function reasonOf({ reason, detail }: Pick<PlannedRow, 'reason' | 'detail'>): string {
  return reason === null ? '' : plainSentence(texts.reason[reason], { most: detail, counts: detail, date: detail, row: detail });
}

function unknownNames({ found }: Import, ticks: { makePeople: boolean; makeTouchpoints: boolean }): string[] {
  const { people, touchpoints } = found;
  return [
    ...(people.length > 0 && !ticks.makePeople ? ['People who are not known here stay in the description; --make-people makes them.'] : []),
    ...(touchpoints.length > 0 && !ticks.makeTouchpoints
      ? ['Touchpoints that are not known here stay as text; --make-touchpoints makes them.']
      : []),
  ];
}
