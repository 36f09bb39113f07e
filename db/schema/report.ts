import { dialect } from '@/db/dialect/chosen';
import type { Locale } from '@/domain/people/member';
import { wordSections } from '@/domain/report/report-words';
import { members } from './people';
import { products } from './products';

const c = dialect.columns;

/** A lead's own words for a section of a quarter's report. */
export const reportWords = c.table(
  'report_words',
  {
    id: c.id('id').primaryKey(),
    year: c.wholeNumber('year').notNull(),
    quarter: c.wholeNumber('quarter').notNull(),
    section: c.text('section', { enum: wordSections }).notNull(),
    /** Empty: the draft stands again. */
    text: c.text('text').notNull(),
    locale: c.text('locale').$type<Locale>().notNull(),
    editedById: c.id('edited_by_id').references(() => members.id),
    editedAt: c.moment('edited_at').notNull(),
    version: c.wholeNumber('version').notNull(),
  },
  (words) => [c.uniqueIndex('report_words_by_section').on(words.year, words.quarter, words.section)],
);

/**
 * Frozen reports: written once, never changed. `open` is what everybody may know, `whole` what those with the right to confidential
 * releases may know besides; only one of them is selected.
 */
export const reportSnapshots = c.table(
  'report_snapshots',
  {
    id: c.id('id').primaryKey(),
    year: c.wholeNumber('year').notNull(),
    quarter: c.wholeNumber('quarter').notNull(),
    /** Null: of every product. */
    productId: c.id('product_id').references(() => products.id),
    note: c.text('note').notNull(),
    frozenAt: c.moment('frozen_at').notNull(),
    frozenById: c.id('frozen_by_id').references(() => members.id),
    open: c.json<unknown>('open').notNull(),
    whole: c.json<unknown>('whole').notNull(),
  },
  (snapshot) => [c.index('report_snapshots_by_moment').on(snapshot.frozenAt)],
);

/** Addresses that show a report to people without an account. Only the token's hash is kept. */
export const reportLinks = c.table(
  'report_links',
  {
    id: c.id('id').primaryKey(),
    tokenHash: c.text('token_hash').notNull(),
    year: c.wholeNumber('year').notNull(),
    quarter: c.wholeNumber('quarter').notNull(),
    /** Null: of every product. */
    productId: c.id('product_id').references(() => products.id),
    /** Null: the report as it stands whenever the link is opened. */
    snapshotId: c.id('snapshot_id').references(() => reportSnapshots.id),
    /** For whom it was made. */
    reader: c.text('reader').notNull(),
    madeById: c.id('made_by_id').references(() => members.id),
    madeAt: c.moment('made_at').notNull(),
    expiresAt: c.moment('expires_at').notNull(),
    revokedAt: c.moment('revoked_at'),
    lastOpenedAt: c.moment('last_opened_at'),
    opens: c.wholeNumber('opens').notNull(),
    /** What was spent of its limit since when; see domain/report/link-limit.ts. */
    spentSince: c.moment('spent_since'),
    spent: c.wholeNumber('spent').notNull(),
    version: c.wholeNumber('version').notNull(),
  },
  (link) => [c.uniqueIndex('report_links_by_token').on(link.tokenHash), c.index('report_links_by_moment').on(link.madeAt)],
);
