import { dialect } from '@/db/dialect/chosen';
import { calendars, locales, roles } from '@/domain/people/member';

const c = dialect.columns;

export const members = c.table(
  'members',
  {
    id: c.id('id').primaryKey(),
    email: c.text('email').notNull(),
    name: c.text('name').notNull(),
    role: c.text('role', { enum: roles }).notNull(),
    passwordHash: c.text('password_hash'),
    locale: c.text('locale', { enum: locales }).notNull(),
    calendar: c.text('calendar', { enum: calendars }).notNull(),
    disabledAt: c.moment('disabled_at'),
    /** People an import wrote down who never signed in. */
    isPlaceholder: c.question('is_placeholder').notNull(),
    version: c.wholeNumber('version').notNull(),
    createdAt: c.moment('created_at').notNull(),
  },
  (member) => [c.uniqueIndex('members_by_email').on(member.email)],
);

/** A session lives here, not in a cookie: signing out and disabling act at once. */
export const sessions = c.table(
  'sessions',
  {
    tokenHash: c.text('token_hash').primaryKey(),
    memberId: c
      .id('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    createdAt: c.moment('created_at').notNull(),
    lastSeenAt: c.moment('last_seen_at').notNull(),
    expiresAt: c.moment('expires_at').notNull(),
    device: c.text('device').notNull(),
  },
  (session) => [c.index('sessions_by_member').on(session.memberId)],
);

export const oneTimeLinkKinds = ['setUp', 'password'] as const;

/** Set-up and password links: shown once, stored hashed, used once. */
export const oneTimeLinks = c.table('one_time_links', {
  tokenHash: c.text('token_hash').primaryKey(),
  kind: c.text('kind', { enum: oneTimeLinkKinds }).notNull(),
  memberId: c.id('member_id').references(() => members.id, { onDelete: 'cascade' }),
  expiresAt: c.moment('expires_at').notNull(),
  usedAt: c.moment('used_at'),
});

/** Failed sign-ins per account, to slow down guessing. */
export const signInAttempts = c.table('sign_in_attempts', {
  emailHash: c.text('email_hash').primaryKey(),
  failures: c.wholeNumber('failures').notNull(),
  lastAt: c.moment('last_at').notNull(),
});

/** The answer to a request already carried out, so that sending it again has one effect. */
export const requestKeys = c.table(
  'request_keys',
  {
    id: c.id('id').primaryKey(),
    memberId: c.id('member_id').notNull(),
    answer: c.json<unknown>('answer').notNull(),
    at: c.moment('at').notNull(),
  },
  (key) => [c.index('request_keys_by_moment').on(key.at)],
);
