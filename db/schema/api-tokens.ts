import { dialect } from '@/db/dialect/chosen';
import { tokenRights } from '@/domain/people/token-rights';
import { members } from './people';

const c = dialect.columns;

/** Keys with which programs write: stored hashed, each for one right, in the name of somebody who has that right. */
export const apiTokens = c.table('api_tokens', {
  id: c.id('id').primaryKey(),
  tokenHash: c.text('token_hash').notNull().unique(),
  name: c.text('name').notNull(),
  right: c.text('token_right', { enum: tokenRights }).notNull(),
  memberId: c
    .id('member_id')
    .notNull()
    .references(() => members.id, { onDelete: 'cascade' }),
  createdAt: c.moment('created_at').notNull(),
  lastUsedAt: c.moment('last_used_at'),
  revokedAt: c.moment('revoked_at'),
});
