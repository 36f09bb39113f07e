import { dialect } from '@/db/dialect/chosen';
import { members } from './people';
import { products } from './products';

const c = dialect.columns;

export const importStatuses = ['reading', 'mapped', 'running', 'done', 'failed', 'undone'] as const;

/** One uploaded file and what became of it. The bytes and the parsed rows lie in the data folder under its id. */
export const imports = c.table(
  'imports',
  {
    id: c.id('id').primaryKey(),
    productId: c.id('product_id').references(() => products.id),
    fileName: c.text('file_name').notNull(),
    sha256: c.text('sha256').notNull(),
    status: c.text('status', { enum: importStatuses }).notNull(),
    mapping: c.json<Record<string, unknown>>('mapping').notNull(),
    rowsRead: c.wholeNumber('rows_read').notNull(),
    rowsDone: c.wholeNumber('rows_done').notNull(),
    outcome: c.json<Record<string, number>>('outcome').notNull(),
    problem: c.text('problem').notNull(),
    startedById: c.id('started_by_id').references(() => members.id),
    createdAt: c.moment('created_at').notNull(),
    doneAt: c.moment('done_at'),
    undoneAt: c.moment('undone_at'),
    version: c.wholeNumber('version').notNull(),
  },
  (item) => [c.index('imports_by_moment').on(item.createdAt)],
);
