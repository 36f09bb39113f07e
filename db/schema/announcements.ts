import { dialect } from '@/db/dialect/chosen';
import { locales } from '@/domain/people/member';
import { announcementStates } from '@/domain/releases/announcement';
import { members } from './people';
import { releases } from './releases';

const c = dialect.columns;

/** What customers are told of a release, in one language. As secret as the release itself. */
export const announcements = c.table(
  'announcements',
  {
    releaseId: c
      .id('release_id')
      .notNull()
      .references(() => releases.id),
    locale: c.text('locale', { enum: locales }).notNull(),
    body: c.text('body').notNull(),
    state: c.text('state', { enum: announcementStates }).notNull(),
    savedById: c
      .id('saved_by_id')
      .notNull()
      .references(() => members.id),
    savedOn: c.day('saved_on').notNull(),
    version: c.wholeNumber('version').notNull(),
  },
  (announcement) => [c.primaryKey({ columns: [announcement.releaseId, announcement.locale] })],
);

/** Who was told that what they raised is out. */
export const toldPeople = c.table(
  'told_people',
  {
    releaseId: c
      .id('release_id')
      .notNull()
      .references(() => releases.id),
    memberId: c
      .id('member_id')
      .notNull()
      .references(() => members.id),
    toldById: c
      .id('told_by_id')
      .notNull()
      .references(() => members.id),
    toldOn: c.day('told_on').notNull(),
  },
  (told) => [c.primaryKey({ columns: [told.releaseId, told.memberId] })],
);
