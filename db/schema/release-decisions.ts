import { dialect } from '@/db/dialect/chosen';
import { releaseColours } from '@/domain/releases/release-colour';
import { members } from './people';
import { releases } from './releases';

const c = dialect.columns;

/** What somebody says of a release against what the forecast says. One at a time; earlier ones are history. */
export const releaseOverrides = c.table('release_overrides', {
  releaseId: c
    .id('release_id')
    .primaryKey()
    .references(() => releases.id),
  colour: c.text('colour', { enum: releaseColours }).notNull(),
  reason: c.text('reason').notNull(),
  memberId: c
    .id('member_id')
    .notNull()
    .references(() => members.id),
  day: c.day('day').notNull(),
  version: c.wholeNumber('version').notNull(),
});

/** Who takes it upon themselves to ship although catastrophes are open, and which ones they meant. */
export const shipApprovals = c.table('ship_approvals', {
  releaseId: c
    .id('release_id')
    .primaryKey()
    .references(() => releases.id),
  reason: c.text('reason').notNull(),
  memberId: c
    .id('member_id')
    .notNull()
    .references(() => members.id),
  day: c.day('day').notNull(),
  issueIds: c.json<string[]>('issue_ids').notNull(),
  version: c.wholeNumber('version').notNull(),
});
