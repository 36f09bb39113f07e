import { dialect } from '@/db/dialect/chosen';
import { reachSources } from '@/domain/reach/reach-point';
import { issues } from './issues';
import { members } from './people';
import { products } from './products';
import { releases } from './releases';

const c = dialect.columns;

/** Measured reach of a release, or of an issue that needs none: `subjectId` is the one or the other. */
export const reachPoints = c.table(
  'reach_points',
  {
    id: c.id('id').primaryKey(),
    subjectId: c.id('subject_id').notNull(),
    releaseId: c.id('release_id').references(() => releases.id),
    issueId: c.id('issue_id').references(() => issues.id),
    channel: c.text('channel').notNull(),
    day: c.day('day').notNull(),
    /** 0…1. */
    share: c.number('share').notNull(),
    source: c.text('source', { enum: reachSources }).notNull(),
    enteredById: c.id('entered_by_id').references(() => members.id),
    version: c.wholeNumber('version').notNull(),
    createdAt: c.moment('created_at').notNull(),
  },
  (point) => [c.uniqueIndex('reach_points_by_day').on(point.subjectId, point.channel, point.day)],
);

/** Where each measured release or issue stands against its product's threshold. Derived from the points, so that counting the reached reads few rows. */
export const reachStates = c.table(
  'reach_states',
  {
    subjectId: c.id('subject_id').primaryKey(),
    productId: c
      .id('product_id')
      .notNull()
      .references(() => products.id),
    releaseId: c.id('release_id').references(() => releases.id),
    issueId: c.id('issue_id').references(() => issues.id),
    reachedOn: c.day('reached_on'),
    newestOn: c.day('newest_on').notNull(),
    newestShare: c.number('newest_share').notNull(),
  },
  (state) => [
    c.index('reach_states_by_product').on(state.productId),
    c.index('reach_states_by_release').on(state.releaseId, state.reachedOn),
    c.index('reach_states_by_issue').on(state.issueId, state.reachedOn),
  ],
);
