import { dialect } from '@/db/dialect/chosen';
import { releaseStatuses } from '@/domain/releases/release';
import { products } from './products';

const c = dialect.columns;

export const releases = c.table(
  'releases',
  {
    id: c.id('id').primaryKey(),
    productId: c
      .id('product_id')
      .notNull()
      .references(() => products.id),
    /** Confidential when `isConfidential`: name, days and notes. Select through db/queries/releases only. */
    name: c.text('name').notNull(),
    plannedOn: c.day('planned_on').notNull(),
    originalPlannedOn: c.day('original_planned_on').notNull(),
    freezeOn: c.day('freeze_on'),
    shippedOn: c.day('shipped_on'),
    notes: c.text('notes').notNull(),
    status: c.text('status', { enum: releaseStatuses }).notNull(),
    isConfidential: c.question('is_confidential').notNull(),
    slipCount: c.wholeNumber('slip_count').notNull(),
    version: c.wholeNumber('version').notNull(),
    createdAt: c.moment('created_at').notNull(),
  },
  (release) => [c.index('releases_by_product').on(release.productId, release.plannedOn), c.index('releases_by_day').on(release.plannedOn)],
);
