import { dialect } from '@/db/dialect/chosen';
import { mailFailures, mailKinds, mailStates } from '@/domain/mail/mail';
import { rhythms } from '@/domain/mail/mail-schedule';
import type { CalendarName, Locale } from '@/domain/people/member';
import { members } from './people';
import { products } from './products';

const c = dialect.columns;

/** Who gets the report how often. */
export const mailSchedules = c.table('mail_schedules', {
  id: c.id('id').primaryKey(),
  name: c.text('name').notNull(),
  /** Null: the report of every product. */
  productId: c.id('product_id').references(() => products.id),
  rhythm: c.text('rhythm', { enum: rhythms }).notNull(),
  /** Weekly: 0 = Sunday … 6 = Saturday. */
  weekday: c.wholeNumber('weekday').notNull(),
  /** The hour of the organisation's day from which it leaves, 0…23. */
  hour: c.wholeNumber('hour').notNull(),
  nextOn: c.day('next_on').notNull(),
  lastSentAt: c.moment('last_sent_at'),
  pausedAt: c.moment('paused_at'),
  removedAt: c.moment('removed_at'),
  createdById: c
    .id('created_by_id')
    .notNull()
    .references(() => members.id),
  createdAt: c.moment('created_at').notNull(),
  version: c.wholeNumber('version').notNull(),
});

/** Somebody who gets a schedule's mails, with an account or without one. */
export const mailRecipients = c.table(
  'mail_recipients',
  {
    id: c.id('id').primaryKey(),
    scheduleId: c
      .id('schedule_id')
      .notNull()
      .references(() => mailSchedules.id),
    /** Null for people who never sign in; theirs are address and language. */
    memberId: c.id('member_id').references(() => members.id),
    address: c.text('address').notNull(),
    locale: c.text('locale').$type<Locale>().notNull(),
    calendar: c.text('calendar').$type<CalendarName>().notNull(),
    /** When the recipient asked for no more of them. */
    stoppedAt: c.moment('stopped_at'),
    version: c.wholeNumber('version').notNull(),
  },
  (recipient) => [c.index('mail_recipients_by_schedule').on(recipient.scheduleId)],
);

/** What mails carry along. Bytes stand in the database, so that a mail and its file are written and backed up together. */
export const outboxFiles = c.table('outbox_files', {
  id: c.id('id').primaryKey(),
  name: c.text('name').notNull(),
  mediaType: c.text('media_type').notNull(),
  base64: c.text('base64').notNull(),
  bytes: c.wholeNumber('bytes').notNull(),
});

/** Mails to send and sent, written in the transaction of the deed that they tell of. */
export const outbox = c.table(
  'outbox',
  {
    id: c.id('id').primaryKey(),
    kind: c.text('kind', { enum: mailKinds }).notNull(),
    scheduleId: c.id('schedule_id').references(() => mailSchedules.id),
    recipientId: c.id('recipient_id').references(() => mailRecipients.id),
    address: c.text('address').notNull(),
    locale: c.text('locale').$type<Locale>().notNull(),
    subject: c.text('subject').notNull(),
    html: c.text('html').notNull(),
    text: c.text('text').notNull(),
    stopUrl: c.text('stop_url'),
    fileId: c.id('file_id').references(() => outboxFiles.id),
    state: c.text('state', { enum: mailStates }).notNull(),
    tries: c.wholeNumber('tries').notNull(),
    nextTryAt: c.moment('next_try_at').notNull(),
    /** Until then it belongs to the process that claimed it. */
    leasedUntil: c.moment('leased_until'),
    failure: c.text('failure', { enum: mailFailures }),
    /** What the mail server said, in its words. */
    failureDetail: c.text('failure_detail').notNull(),
    sentAt: c.moment('sent_at'),
    createdAt: c.moment('created_at').notNull(),
    /** When its text and file were removed, as it was old. */
    emptiedAt: c.moment('emptied_at'),
    version: c.wholeNumber('version').notNull(),
  },
  (mail) => [c.index('outbox_by_state').on(mail.state, mail.nextTryAt), c.index('outbox_by_moment').on(mail.createdAt, mail.id)],
);
