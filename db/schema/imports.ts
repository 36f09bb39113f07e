import { dialect } from '@/db/dialect/chosen';
import { type FoundNames, type ImportOutcome, importStatuses, type MadeThings } from '@/domain/imports/import';
import type { ImportChoices } from '@/domain/imports/import-choices';
import type { FileSummary } from '@/domain/imports/import-file';
import { type RowContent, rowFates, rowReasons } from '@/domain/imports/planned-row';
import type { Refusal } from '@/domain/result';
import { members } from './people';
import { products } from './products';

const c = dialect.columns;

/** One uploaded file and what became of it. Its bytes lie in the data folder under its id. */
export const imports = c.table(
  'imports',
  {
    id: c.id('id').primaryKey(),
    productId: c
      .id('product_id')
      .notNull()
      .references(() => products.id),
    fileName: c.text('file_name').notNull(),
    sha256: c.text('sha256').notNull(),
    bytes: c.wholeNumber('bytes').notNull(),
    status: c.text('status', { enum: importStatuses }).notNull(),
    summary: c.json<FileSummary | null>('summary'),
    choices: c.json<ImportChoices | null>('choices'),
    /** People and places that the new rows name. */
    found: c.json<FoundNames>('found').notNull(),
    made: c.json<MadeThings>('made').notNull(),
    outcome: c.json<ImportOutcome>('outcome').notNull(),
    problem: c.json<Refusal | null>('problem'),
    rowsRead: c.wholeNumber('rows_read').notNull(),
    startedById: c
      .id('started_by_id')
      .notNull()
      .references(() => members.id),
    workedBy: c.text('worked_by'),
    createdAt: c.moment('created_at').notNull(),
    /** Moves while work goes on, so that work that died can be told from work that lasts. */
    touchedAt: c.moment('touched_at').notNull(),
    doneAt: c.moment('done_at'),
    undoneAt: c.moment('undone_at'),
    version: c.wholeNumber('version').notNull(),
  },
  (item) => [c.index('imports_by_moment').on(item.createdAt)],
);

/** What will become of each row of a file; new rows go when they have become issues. */
export const importRows = c.table(
  'import_rows',
  {
    importId: c
      .id('import_id')
      .notNull()
      .references(() => imports.id),
    position: c.wholeNumber('position').notNull(),
    row: c.wholeNumber('row').notNull(),
    part: c.wholeNumber('part').notNull(),
    fate: c.text('fate', { enum: rowFates }).notNull(),
    reason: c.text('reason', { enum: rowReasons }),
    detail: c.text('detail').notNull(),
    title: c.text('title').notNull(),
    externalKey: c.text('external_key'),
    content: c.json<RowContent | null>('content'),
    searchText: c.text('search_text').notNull(),
    cells: c.json<readonly string[]>('cells').notNull(),
  },
  (row) => [
    c.primaryKey({ columns: [row.importId, row.position] }),
    c.index('import_rows_by_fate').on(row.importId, row.fate, row.position),
  ],
);
