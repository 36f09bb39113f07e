import { dialect } from '@/db/dialect/chosen';

const c = dialect.columns;

export const products = c.table(
  'products',
  {
    id: c.id('id').primaryKey(),
    /** Short key that numbers its issues: `APP` gives `APP-123`. */
    key: c.text('key').notNull(),
    name: c.text('name').notNull(),
    isCompetitor: c.question('is_competitor').notNull(),
    nextIssueNumber: c.wholeNumber('next_issue_number').notNull(),
    /** Percent of users who must have a release before its fixes count as reached. */
    reachPercent: c.wholeNumber('reach_percent').notNull().default(50),
    archivedAt: c.moment('archived_at'),
    version: c.wholeNumber('version').notNull(),
  },
  (product) => [c.uniqueIndex('products_by_key').on(product.key)],
);

export const personas = c.table(
  'personas',
  {
    id: c.id('id').primaryKey(),
    productId: c
      .id('product_id')
      .notNull()
      .references(() => products.id),
    name: c.text('name').notNull(),
    segment: c.text('segment').notNull(),
    demographics: c.text('demographics').notNull(),
    motivation: c.text('motivation').notNull(),
    needs: c.text('needs').notNull(),
    painPoints: c.text('pain_points').notNull(),
    version: c.wholeNumber('version').notNull(),
  },
  (persona) => [c.index('personas_by_product').on(persona.productId)],
);
