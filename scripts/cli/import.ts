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
import type { Result } from '@/domain/result';
import { storeUpload } from '@/server/imports/store-upload';
import { readImport } from '@/server/operations/import-reading';
import { carryOutImport } from '@/server/operations/import-running';
import { loadImport, startImport, startRun } from '@/server/operations/imports';
import { runCommand } from './run-command';

const usage = 'npm run import -- FILE --product KEY [--sheet N] [--make-people] [--make-touchpoints] [--dry-run]';
const mostReasons = 50;

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${result.refusal.code} ${JSON.stringify(result.refusal.values ?? {})}`);
  return result.value;
}

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
  console.log(mappingOf(read));
  console.log(await brokenRows(id));
  const found = countsOf(read);
  if (values['dry-run']) return `${found}\nNothing was imported (--dry-run).`;

  const ticks = { makePeople: values['make-people'] ?? false, makeTouchpoints: values['make-touchpoints'] ?? false };
  accepted(await startRun(by, { importId: id, version: read.version, ...ticks }));
  const done = accepted(await carryOutImport(by, id, ticks));
  return `${found}\nImported ${done.outcome.made ?? 0} issues into ${product.key}. Undo it on the page Import.`;

  async function brokenRows(importId: string) {
    const rows = await listImportRows(await readDb(), by ?? { role: 'walker' }, importId, { fate: 'broken', from: 0, limit: mostReasons });
    return rows.map((row) => `  row ${row.row}: ${row.reason} ${row.detail}`).join('\n');
  }
});

const countsOf = ({ outcome }: Import) =>
  `${outcome.new ?? 0} new, ${outcome.here ?? 0} here already, ${outcome.broken ?? 0} broken, ${outcome.skipped ?? 0} skipped`;

function mappingOf({ summary, choices }: Import): string {
  const sheet = choices && summary?.sheets[choices.sheet];
  if (!sheet) return '';
  return sheet.columns
    .flatMap((column, index) => {
      const target = choices.columns[index]?.target ?? 'ignore';
      return target === 'ignore' ? [] : [`  ${column.name || `column ${index + 1}`} → ${target}`];
    })
    .join('\n');
}
